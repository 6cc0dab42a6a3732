package org.servicescape.store.table;

import java.util.List;
import java.util.Optional;
import org.servicescape.model.Actor;
import org.servicescape.model.journey.Emotion;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyFactory;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.journey.JourneyPackage;

/** How a moment feels to the first actor of the journey, -2 to 2. The feelings of others stay as they are. */
final class EmotionField implements Field<JourneyMoment> {
    private static final String EMOTION = "emotion";

    @Override
    public List<Column> columns() {
        return List.of(Column.number(EMOTION));
    }

    @Override
    public String text(JourneyMoment moment, Column column) {
        return of(moment).map(emotion -> Integer.toString(emotion.getValue())).orElse("");
    }

    private static Optional<Emotion> of(JourneyMoment moment) {
        boolean alone = moment.eContainer() == null;
        List<Actor> actors = alone ? List.of() : ((Journey) moment.eContainer().eContainer()).getOf();
        Actor first = actors.isEmpty() ? null : actors.get(0);
        return moment.getEmotions().stream()
                .filter(emotion -> emotion.getWho() == null || emotion.getWho() == first)
                .findFirst();
    }

    @Override
    public void read(JourneyMoment moment, RowPlan plan, Names names) {
        if (!plan.row().has(EMOTION)) {
            return;
        }
        Optional<Emotion> now = of(moment);
        String before = now.map(emotion -> Integer.toString(emotion.getValue())).orElse("");
        String cell = plan.row().cell(EMOTION);
        if (cell.isEmpty()) {
            now.ifPresent(emotion -> {
                String note = emotion.getNote() == null ? "" : " (" + emotion.getNote() + ")";
                plan.edit(EMOTION, before + note, "", () -> moment.getEmotions().remove(emotion));
            });
            return;
        }
        Optional<Object> value = CellTexts.parse(
                JourneyPackage.Literals.EMOTION__VALUE,
                cell.replaceFirst("^\\+", "").replace('−', '-'));
        if (value.isEmpty()) {
            plan.problem(EMOTION, CellTexts.expected(JourneyPackage.Literals.EMOTION__VALUE, cell));
        } else if (now.isEmpty()) {
            Emotion emotion = JourneyFactory.eINSTANCE.createEmotion();
            emotion.setValue((Integer) value.get());
            plan.edit(EMOTION, "", value.get().toString(), () -> moment.getEmotions()
                    .add(0, emotion));
        } else if (!value.get().equals(now.get().getValue())) {
            plan.edit(EMOTION, before, value.get().toString(), () -> now.get().setValue((Integer) value.get()));
        }
    }
}
