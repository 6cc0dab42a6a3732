package org.servicescape.scene.parties;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servicescape.model.EvidenceStatus;
import org.servicescape.model.concept.ValueKind;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Rect;
import org.servicescape.scene.Style;
import org.servicescape.scene.look.Legend;
import org.servicescape.scene.look.Legend.Entry;
import org.servicescape.scene.look.Legend.Section;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Marks;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.words.Words;

/** What the marks of a map of parties mean, of those that occur. */
final class PartiesLegend {
    private static final double LINE = 44;

    private final Words words;

    PartiesLegend(Words words) {
        this.words = words;
    }

    Legend of(Content content, Set<EvidenceStatus> evidence) {
        List<Section> sections = new ArrayList<>();
        Set<ValueKind> kinds = EnumSet.noneOf(ValueKind.class);
        content.flows().forEach(flow -> kinds.add(flow.kind()));
        Map<Style, String> lines = new LinkedHashMap<>();
        kinds.forEach(kind -> lines.merge(
                PartiesSheet.line(kind),
                words.text("parties.value." + kind.getLiteral()),
                (one, other) -> one + ", " + other));
        List<Entry> flows = new ArrayList<>();
        lines.forEach((style, label) -> flows.add(new Entry((x, y) -> flow(x, y, style), LINE, label)));
        sections.add(new Section(words.text("parties.legend.flows"), flows));
        sections.add(new Section(words.text("parties.legend.cells"), cells(content)));
        List<Entry> known = new ArrayList<>();
        for (EvidenceStatus status : evidence) {
            known.add(new Entry(
                    (x, y) -> Marks.evidence(x + 8, y, status), 18, words.text("evidence." + status.getLiteral())));
        }
        sections.add(new Section(words.text("legend.evidence"), known));
        return new Legend(sections, "");
    }

    private static List<SceneNode> flow(double x, double y, Style style) {
        double end = x + LINE - 2;
        return List.of(
                Shapes.line(x, y, end - 8, y, style),
                Shapes.polygon(Style.fill(style.stroke()), end, y, end - 10, y - 4.5, end - 10, y + 4.5));
    }

    private List<Entry> cells(Content content) {
        List<Entry> entries = new ArrayList<>();
        if (!content.parties().isEmpty()) {
            Style style = Style.fill(Look.PAPER).outlined(Look.INK, 1.25);
            entries.add(new Entry(
                    (x, y) -> List.of(new Rect(x, y - 8, 32, 16, Look.RADIUS, style)),
                    LINE,
                    words.text("parties.legend.party")));
        }
        if (!content.bonds().isEmpty()) {
            Style style = Style.fill(Look.BACKSTAGE_FILL).outlined(Look.MARK, 1);
            entries.add(new Entry(
                    (x, y) -> List.of(new Rect(x, y - 8, 32, 16, Look.RADIUS, style)),
                    LINE,
                    words.text("parties.legend.bond")));
        }
        return entries;
    }
}
