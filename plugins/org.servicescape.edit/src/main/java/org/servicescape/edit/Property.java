package org.servicescape.edit;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.servicescape.model.Language;
import org.servicescape.model.Part;
import org.servicescape.model.ServicescapePackage;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpacePackage;
import org.servicescape.model.text.Texts;
import org.servicescape.model.value.LengthOfTime;
import org.servicescape.model.value.RoughDate;
import org.servicescape.model.value.Unit;

/**
 * One property of one element as a person edits it. It holds no value of its own: what it tells is read from the element
 * each time. A {@link ProjectEditor} makes properties and writes them.
 */
public final class Property {
    /** How a property is edited. */
    public enum Kind {
        /** One line of text, numbers, days and the like included. */
        TEXT,
        /** Several lines of text. */
        LONG_TEXT,
        /** Many texts, one a line. */
        LINES,
        /** Yes or no. */
        YES_NO,
        /** One literal of an enumeration, or one element. */
        CHOICE,
        /** Many of them. */
        CHOICES
    }

    /**
     * Something that can be chosen.
     *
     * @param value a literal or an element; null for nothing
     * @param label what people read, different for each choice
     */
    public record Choice(Object value, String label) {}

    private final EObject element;
    private final IItemPropertyDescriptor descriptor;
    private final EStructuralFeature feature;
    private final Elements elements;
    private final Optional<Translating> translating;

    /** The property of the element; a text in the language where that is given, else in the project's. */
    Property(EObject element, IItemPropertyDescriptor descriptor, Elements elements, Optional<Language> language) {
        this.element = element;
        this.descriptor = descriptor;
        this.feature = (EStructuralFeature) descriptor.getFeature(element);
        this.elements = elements;
        this.translating = language.filter(l -> Texts.isText(feature) && element instanceof Part)
                .map(l -> new Translating((Part) element, (EAttribute) feature, l));
    }

    /** Whether it is a text that is shown and written in another language than the project's. */
    public boolean isTranslation() {
        return translating.isPresent();
    }

    /** The element that has the property. */
    public EObject element() {
        return element;
    }

    /** The name of the feature, as it stands in files. */
    public String id() {
        return feature.getName();
    }

    /** What people read before the value, with its unit or language: {@code Width (mm)}, {@code Name (Finnish)}. */
    public String label() {
        if (translating.isPresent()) {
            return Message.PROPERTY_IN_LANGUAGE.with(
                    name(),
                    Names.of(
                            ServicescapePackage.Literals.LANGUAGE,
                            translating.get().language()));
        }
        return unit().map(unit -> Message.PROPERTY_IN_UNIT.with(name(), unit)).orElse(name());
    }

    /** In what its number is measured. */
    public Optional<String> unit() {
        return Unit.of(feature);
    }

    /**
     * What the metamodel says about the property; below it, each literal of an enumeration on a line of its own, and how
     * a length of time, a day, an outline or many texts are written.
     */
    public String documentation() {
        String meaning = descriptor.getDescription(element);
        if (feature.getEType() instanceof EEnum enumeration) {
            return meaning
                    + enumeration.getELiterals().stream()
                            .map(literal -> (Enumerator) literal.getInstance())
                            .map(literal -> Message.PROPERTY_LITERAL.with(
                                    Names.of(enumeration, literal), Names.meaning(enumeration, literal)))
                            .collect(Collectors.joining("\n", "\n", ""));
        }
        String meaningAndLines = feature.isMany() && feature instanceof EAttribute
                ? meaning + "\n" + Message.LINES_WRITTEN.with()
                : meaning;
        return Entry.written(feature).map(written -> meaning + "\n" + written).orElse(meaningAndLines);
    }

    /** The heading under which the property stands. */
    public String group() {
        return descriptor.getCategory(element);
    }

    /** How it is edited. A text that holds a line break is edited on several lines whatever it is. */
    public Kind kind() {
        if (feature instanceof EReference || feature.getEType() instanceof EEnum) {
            return feature.isMany() ? Kind.CHOICES : Kind.CHOICE;
        }
        if (feature.isMany()) {
            return Kind.LINES;
        }
        if (feature.getEType().getInstanceClass() == boolean.class) {
            return feature.isUnsettable() ? Kind.CHOICE : Kind.YES_NO;
        }
        return descriptor.isMultiLine(element) || words(get()).contains("\n") ? Kind.LONG_TEXT : Kind.TEXT;
    }

    /** Whether it must not be empty. */
    public boolean required() {
        return feature.isRequired() && translating.isEmpty();
    }

    /** The value in words: a text, a text a line, or the labels of what is chosen; empty for yes or no. */
    public String text() {
        return switch (kind()) {
            case YES_NO -> "";
            case TEXT, LONG_TEXT -> words(get());
            case LINES -> ((List<?>) get()).stream().map(this::words).collect(Collectors.joining("\n"));
            case CHOICE, CHOICES -> Choices.chosen(this).stream()
                    .map(Choice::label)
                    .collect(Collectors.joining(", "));
        };
    }

    /**
     * What holds while the property is empty: the security zone of a space's type, or the text in the project's language;
     * empty where nothing does.
     */
    public String hint() {
        if (translating.isPresent()) {
            return feature.isMany() ? "" : words(element.eGet(feature));
        }
        if (get() != null || !(element instanceof Place place)) {
            return "";
        }
        OptionalInt holds =
                switch (feature.getFeatureID()) {
                    case SpacePackage.PLACE__SECURITY_ZONE -> Places.zone(place);
                    case SpacePackage.PLACE__PRIVACY_LEVEL -> Places.level(place);
                    default -> OptionalInt.empty();
                };
        if (holds.isEmpty()) {
            return "";
        }
        boolean ofType = place instanceof Space space
                && space.getType() != null
                && space.getType().eIsSet(feature);
        return (ofType ? Message.PROPERTY_OF_TYPE : Message.PROPERTY_NOT_SET_HERE).with(holds.getAsInt());
    }

    /** The value: a {@code Boolean}, a literal, an element, or a list; null for nothing. */
    public Object value() {
        return feature.isMany() ? List.copyOf((List<?>) get()) : get();
    }

    /** What can be chosen, sorted by label; first nothing, where one may be without. Empty for other kinds. */
    public List<Choice> choices() {
        return switch (kind()) {
            case CHOICE, CHOICES -> Choices.of(this);
            default -> List.of();
        };
    }

    /** What is chosen now, in its order; empty for other kinds. */
    public List<Choice> chosen() {
        return switch (kind()) {
            case CHOICE, CHOICES -> Choices.chosen(this);
            default -> List.of();
        };
    }

    /** What the metamodel says about a literal that can be chosen; empty for other choices. */
    public String meaning(Choice choice) {
        return feature.getEType() instanceof EEnum enumeration && choice.value() instanceof Enumerator literal
                ? Names.meaning(enumeration, literal)
                : "";
    }

    /** Whether elements of the project can be chosen, which may be many; else it is a few literals, if anything. */
    public boolean isReference() {
        return feature instanceof EReference;
    }

    /** Whether it is a day, or a date that can be a day. */
    public boolean isDate() {
        Class<?> type = feature.getEType().getInstanceClass();
        return type == LocalDate.class || type == RoughDate.class;
    }

    /** What was picked of many, each once: first what is chosen already, in the order in which it is, then what is new. */
    public List<Object> inOrder(Collection<?> picked) {
        Set<Object> ordered = new LinkedHashSet<>((List<?>) value());
        ordered.retainAll(Set.copyOf(picked));
        ordered.addAll(picked);
        return List.copyOf(ordered);
    }

    /** What is in the project to choose from. */
    Elements elements() {
        return elements;
    }

    /** Whether somebody gave it a value. */
    boolean isSet() {
        return translating.map(each -> !PropertyEdits.isNothing(each.value())).orElseGet(() -> element.eIsSet(feature));
    }

    /** The command that gives it a value; none takes the value away. */
    Command set(EditingDomain domain, Object value) {
        return translating
                .map(each -> each.set(domain, value))
                .orElseGet(() -> SetCommand.create(
                        domain, element, feature, PropertyEdits.isNothing(value) ? SetCommand.UNSET_VALUE : value));
    }

    /** What people call it, without unit or language. */
    public String name() {
        return descriptor.getDisplayName(element);
    }

    EStructuralFeature feature() {
        return feature;
    }

    /** Whether it can be without a value: then nothing is a choice too. */
    public boolean mayBeEmpty() {
        return !feature.isRequired() && (feature.isUnsettable() || feature.getDefaultValue() == null);
    }

    /** The value as the model has it; null where an unsettable feature is unset, whatever its default is. */
    private Object get() {
        if (translating.isPresent()) {
            return translating.get().value();
        }
        return feature.isUnsettable() && !element.eIsSet(feature) ? null : element.eGet(feature);
    }

    private String words(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Duration duration) {
            return LengthOfTime.words(duration);
        }
        return value instanceof BigDecimal number
                ? number.toPlainString()
                : EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value);
    }
}
