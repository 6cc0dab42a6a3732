package org.servicescape.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.servicescape.model.Language;
import org.servicescape.model.Part;
import org.servicescape.model.Project;
import org.servicescape.store.ProjectFileException.Problem;

/** Whether the text of a project says all that the project says: reads it back and compares both, object by object. */
final class SaveCheck {
    private final Project project;
    private final Language language;
    private final Set<EObject> different = Collections.newSetFromMap(new IdentityHashMap<>());

    private SaveCheck(Project project) {
        this.project = project;
        this.language = project.getLanguage();
    }

    /**
     * Takes as long as reading the text.
     *
     * @throws ProjectFileException with the reasons, when something would be lost
     */
    static void refuseLoss(Project project, byte[] text, String file) throws ProjectFileException {
        Found back;
        try {
            back = TextReader.read(text, file);
        } catch (ProjectFileException e) {
            throw refusal(file, e.problems());
        }
        SaveCheck check = new SaveCheck(project);
        check.compare((InternalEObject) project, (InternalEObject) back.project());
        if (back.whole() && check.different.isEmpty()) {
            return;
        }
        List<Problem> reasons =
                new ArrayList<>(back.problemsOf(subject -> subject == null || check.different.contains(subject)));
        if (reasons.isEmpty()) {
            EObject first = check.different.stream().findFirst().orElse(back.project());
            reasons.add(new Problem(
                    file, 0, 0, Kinds.idAt(first), Kinds.describe(first) + " would not be read back as it is now"));
        }
        throw refusal(file, reasons);
    }

    /** Lines and columns of a text that nobody sees would mislead: the problems name their elements alone. */
    private static ProjectFileException refusal(String file, List<Problem> problems) {
        return new ProjectFileException(problems.stream()
                .map(p -> new Problem(file, 0, 0, p.element(), "cannot be saved: " + p.message()))
                .toList());
    }

    private void compare(InternalEObject mine, InternalEObject back) {
        Shape shape = Shape.of(mine);
        if (!extras(mine, shape).equals(extras(back, shape))
                || !translations(mine).equals(translations(back))) {
            different.add(back);
        }
        for (Slot slot : shape.slots) {
            // What an element has instead of a proper id is compared with what was not understood.
            if (slot.kind != Slot.Kind.ID && slot.isSet(mine) != slot.isSet(back)) {
                different.add(back);
            } else if (slot.kind != Slot.Kind.ID && slot.isSet(mine)) {
                compare(slot, mine, back);
            }
        }
    }

    private void compare(Slot slot, InternalEObject mine, InternalEObject back) {
        List<?> mines = slot.many ? slot.list(mine) : List.of(slot.get(mine));
        List<?> backs = slot.many ? slot.list(back) : List.of(slot.get(back));
        if (mines.size() != backs.size()) {
            different.add(back);
            return;
        }
        for (int i = 0; i < mines.size(); i++) {
            Object a = mines.get(i);
            Object b = backs.get(i);
            if (slot.kind == Slot.Kind.CHILD) {
                compare((InternalEObject) a, (InternalEObject) b);
            } else if (slot.kind == Slot.Kind.REFERENCE ? !isInside((EObject) a) : !isSame(a, b)) {
                different.add(back);
            }
        }
    }

    /** Then it is written with an id that only it has. */
    private boolean isInside(EObject target) {
        return EcoreUtil.getRootContainer(target) == project;
    }

    private static boolean isSame(Object a, Object b) {
        return a instanceof BigDecimal number
                ? number.toPlainString().equals(((BigDecimal) b).toPlainString())
                : Objects.equals(a, b);
    }

    private List<String> extras(InternalEObject object, Shape shape) {
        Extras extras = Extras.of(object, shape, language);
        return extras == null ? List.of() : extras.notUnderstood(shape);
    }

    private static List<String> translations(EObject object) {
        if (object instanceof Part part && !part.getTranslations().isEmpty()) {
            return part.getTranslations().stream()
                    .map(t -> t.getFeature() + " " + t.getLanguage() + " " + t.getTexts())
                    .sorted()
                    .collect(Collectors.toList());
        }
        return List.of();
    }
}
