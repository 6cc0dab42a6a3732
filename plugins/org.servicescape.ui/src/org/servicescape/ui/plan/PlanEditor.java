package org.servicescape.ui.plan;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.handlers.IHandlerService;
import org.servicescape.edit.plan.NewStorey;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.Storey;
import org.servicescape.scene.View.ViewOf;
import org.servicescape.ui.session.OpenProject;
import org.servicescape.ui.sheet.Kit;
import org.servicescape.ui.sheet.SheetEditing;
import org.servicescape.ui.sheet.SheetEditor;

/** A plan that is drawn by hand: one editor for all of its storeys, each of which has a tab. */
public final class PlanEditor extends SheetEditor {
    private SheetEditing editing;
    private StoreyTabs tabs;
    /** The plan of the storey that was shown last; the storey itself may be gone. */
    private Optional<Plan> known = Optional.empty();

    @Override
    protected Kit kit(SheetEditing shared) {
        editing = shared;
        PlanKit kit = new PlanKit(shared, this::turn);
        kit.install(getSite().getService(IHandlerService.class));
        return kit;
    }

    @Override
    protected void below(Composite area) {
        tabs = new StoreyTabs(area, this::turnTo, this::addStorey);
        showTabs();
    }

    @Override
    protected boolean takes(ViewOf other) {
        Optional<Plan> mine = plan(picture());
        return mine.isPresent() && mine.equals(plan(other));
    }

    @Override
    public void edited(OpenProject project) {
        super.edited(project);
        boolean gone = project.pictures().stream()
                .noneMatch(one -> one.id().equals(picture().id()));
        storeys().stream().findFirst().filter(first -> gone).ifPresent(this::turnTo);
        showTabs();
    }

    @Override
    protected void turned() {
        showTabs();
    }

    private void showTabs() {
        known = plan(picture()).or(() -> known);
        if (tabs != null && !tabs.isDisposed()) {
            tabs.show(storeys(), picture().subject(), editing.project().isPresent());
        }
    }

    /** The storeys of the plan, from the lowest to the highest. */
    private List<Storey> storeys() {
        return plan(picture()).or(() -> known).map(PlanEditor::sorted).orElse(List.of());
    }

    private static List<Storey> sorted(Plan plan) {
        return plan.getStoreys().stream()
                .sorted((one, other) -> Integer.compare(one.getLevel(), other.getLevel()))
                .toList();
    }

    private Optional<Plan> plan(ViewOf of) {
        return editing == null
                ? Optional.empty()
                : editing.element(of.subject())
                        .map(storey -> storey.eContainer())
                        .filter(Plan.class::isInstance)
                        .map(Plan.class::cast);
    }

    private void turnTo(Storey storey) {
        editing.project()
                .flatMap(project -> project.pictures().stream()
                        .filter(one -> one.id().equals("plan-" + storey.getId()))
                        .findFirst())
                .ifPresent(this::turn);
    }

    /** To the storey that lies so many above. */
    private void turn(int up) {
        List<Storey> storeys = storeys();
        for (int i = 0; i < storeys.size(); i++) {
            if (storeys.get(i).getId().equals(picture().subject()) && i + up >= 0 && i + up < storeys.size()) {
                turnTo(storeys.get(i + up));
                return;
            }
        }
    }

    private void addStorey() {
        plan(picture())
                .map(plan -> new NewStorey(plan, null))
                .filter(editing::edit)
                .ifPresent(added -> turnTo(added.storey()));
        showTabs();
    }
}
