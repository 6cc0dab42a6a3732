package org.servicescape.store.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.servicescape.model.Element;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyFactory;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.journey.JourneyPackage;
import org.servicescape.model.journey.Stage;

/** Finds the moment of each row, and the journey and the stage in which it stands or shall stand. */
final class JourneyPlaces {
    private final Names names;
    private final Map<Stage, List<RowPlan>> stages = new LinkedHashMap<>();
    private final Map<String, RowCells> seen = new HashMap<>();
    private Journey lastJourney;
    private Stage lastStage;
    private Creation journeyCreation;
    private Creation stageCreation;

    JourneyPlaces(Names names) {
        this.names = names;
    }

    /** The rows by the stages in which their moments shall stand, both in the order of the table. */
    Map<Stage, List<RowPlan>> stages() {
        return stages;
    }

    RowPlan place(RowCells row) {
        Journey journey = journey(row);
        Stage stage = journey == null ? null : stage(journey, row);
        String text = row.cell(JourneyForm.MOMENT);
        List<JourneyMoment> found = journey == null || text.isEmpty() ? List.of() : moments(journey, stage, text);
        RowPlan plan = found.size() == 1
                ? new RowPlan(row, found.get(0), false)
                : new RowPlan(row, JourneyFactory.eINSTANCE.createJourneyMoment(), true);
        if (journey == null) {
            plan.problem(JourneyForm.JOURNEY, "is empty, and no row above names one");
        } else if (text.isEmpty()) {
            plan.problem(JourneyForm.MOMENT, "is empty; every row needs it");
        } else if (found.size() > 1) {
            plan.problem(
                    JourneyForm.MOMENT,
                    "is the name of several; expected one of the ids "
                            + String.join(
                                    ", ", found.stream().map(Element::getId).toList()));
        } else if (stage == null && plan.isNew()) {
            plan.problem(JourneyForm.STAGE, "is empty, and no row above names one");
        } else {
            stand(plan, journey, stage, text);
        }
        return plan;
    }

    private void stand(RowPlan plan, Journey journey, Stage stage, String text) {
        RowCells row = plan.row();
        JourneyMoment moment = (JourneyMoment) plan.element();
        plan.isAbout(journey);
        needs(plan, journeyCreation, journey);
        needs(plan, stageCreation, stage);
        Stage now = (Stage) moment.eContainer();
        String key = plan.isNew() ? journey.getId() + "\n" + stage.getId() + "\n" + key(text) : moment.getId();
        RowCells first = seen.putIfAbsent(key, row);
        if (first != null) {
            plan.problem(
                    JourneyForm.MOMENT,
                    "stands also in " + first.file() + ":" + first.number() + "; give each an id of its own");
            return;
        }
        if (plan.isNew()) {
            moment.setId(names.freeId(text, JourneyPackage.Literals.JOURNEY_MOMENT));
            plan.putInto(() -> stage.getMoments().add(moment));
        } else if (stage != null && stage != now) {
            plan.edit(JourneyForm.STAGE, now.getId(), stage.getId(), () -> stage.getMoments()
                    .add(moment));
        }
        stages.computeIfAbsent(stage == null ? now : stage, s -> new ArrayList<>())
                .add(plan);
    }

    private static void needs(RowPlan plan, Creation creation, Element element) {
        if (creation != null && creation.element() == element) {
            plan.needs(creation);
        }
    }

    /** The moment with that id anywhere in the journey, otherwise those with that name in the stage. */
    private static List<JourneyMoment> moments(Journey journey, Stage stage, String text) {
        for (Stage any : journey.getStages()) {
            for (JourneyMoment moment : any.getMoments()) {
                if (moment.getId().equals(text)) {
                    return List.of(moment);
                }
            }
        }
        return stage == null
                ? List.of()
                : stage.getMoments().stream()
                        .filter(moment -> isNamed(moment, text))
                        .toList();
    }

    /** The journey that the row names, or the row above; null where there is none. */
    private Journey journey(RowCells row) {
        String text = row.cell(JourneyForm.JOURNEY);
        if (text.isEmpty()) {
            return lastJourney;
        }
        Journey found = find(names.project().getJourneys(), text);
        if (found == null) {
            journeyCreation = names.creation("journey " + key(text), () -> {
                Journey journey = JourneyFactory.eINSTANCE.createJourney();
                journey.setId(names.freeId(text, JourneyPackage.Literals.JOURNEY));
                journey.setName(text);
                return new Creation(journey, () -> names.project().getJourneys().add(journey));
            });
            found = (Journey) journeyCreation.element();
        }
        if (found != lastJourney) {
            lastStage = null;
        }
        lastJourney = found;
        return found;
    }

    private Stage stage(Journey journey, RowCells row) {
        String text = row.cell(JourneyForm.STAGE);
        if (text.isEmpty()) {
            return lastStage;
        }
        Stage found = find(journey.getStages(), text);
        if (found == null) {
            stageCreation = names.creation("stage " + journey.getId() + " " + key(text), () -> {
                Stage stage = JourneyFactory.eINSTANCE.createStage();
                stage.setId(names.freeId(text, JourneyPackage.Literals.STAGE));
                stage.setName(text);
                return new Creation(stage, () -> journey.getStages().add(stage));
            });
            found = (Stage) stageCreation.element();
        }
        lastStage = found;
        return found;
    }

    private static <E extends Element> E find(List<E> elements, String text) {
        for (E element : elements) {
            if (element.getId().equals(text)) {
                return element;
            }
        }
        return elements.stream().filter(e -> isNamed(e, text)).findFirst().orElse(null);
    }

    private static boolean isNamed(Element element, String text) {
        return element.getName() != null && key(element.getName()).equals(key(text));
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
