package org.servicescape.scene.parties;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.servicescape.model.EvidenceStatus;
import org.servicescape.model.Project;
import org.servicescape.model.concept.ValueKind;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Group;
import org.servicescape.scene.SceneNode.Rect;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.View.ViewOf;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Marks;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.look.Sheet;
import org.servicescape.scene.look.TitleBlock;
import org.servicescape.scene.parties.Content.Bond;
import org.servicescape.scene.parties.Content.Flow;
import org.servicescape.scene.parties.Content.Party;
import org.servicescape.scene.text.TextMeasure;
import org.servicescape.scene.text.TextWrap;
import org.servicescape.scene.words.Words;

/** Draws a map of parties. */
final class PartiesSheet {
    private static final double PARTY = 236;
    private static final double BOND = 196;
    private static final double LABEL = 132;
    private static final double LEAST_WIDTH = 760;
    private static final double PLATE = 4;
    private static final double DISC = 12;

    private final Project project;
    private final ViewOf view;
    private final Content content;
    private final Words words;
    private final Layout layout = new Layout();
    private final Map<String, Card> cards = new HashMap<>();

    PartiesSheet(Project project, ViewOf view, Content content, Words words) {
        this.project = project;
        this.view = view;
        this.content = content;
        this.words = words;
    }

    Scene draw(String subtitle) {
        lay();
        double width = Math.max(layout.width(), LEAST_WIDTH);
        TitleBlock title = TitleBlock.of(project, view.id(), view.title(), subtitle, 1, 1, words);
        Sheet sheet = new Sheet(title, width);
        double left = sheet.left() + Math.floor((sheet.width() - layout.width()) / 2);
        double top = sheet.top() + 8;
        List<SceneNode> body = new ArrayList<>();
        content.bonds().forEach(bond -> body.addAll(ties(bond, left, top)));
        content.flows().forEach(flow -> body.add(flow(flow, left, top)));
        Stream.concat(
                        content.bonds().stream().map(Bond::id),
                        content.parties().stream().map(Party::id))
                .forEach(id ->
                        body.add(new Group(id, id, "", cards.get(id).draw(left + layout.x(id), top + layout.y(id)))));
        double height = layout.height() + 8;
        if (content.parties().isEmpty()) {
            String none = words.text("parties.none");
            body.add(Shapes.text(sheet.left(), top + Shapes.ascent(TextSize.M), none, TextSize.M, false));
            height = TextSize.M.lineHeight() + 8.0;
        }
        height += toAll(sheet, top + height, body);
        String description = words.text(
                "parties.description",
                String.valueOf(content.parties().size()),
                String.valueOf(content.flows().size()),
                String.valueOf(content.bonds().size()));
        return sheet.finish(
                view.id(),
                description,
                words.language(),
                height,
                body,
                new PartiesLegend(words).of(content, evidence()));
    }

    private double toAll(Sheet sheet, double y, List<SceneNode> body) {
        double at = y;
        for (String promise : content.toAll()) {
            List<String> lines = TextWrap.wrap(words.text("parties.toAll", promise), sheet.width(), TextSize.S, false);
            body.addAll(Shapes.lines(
                    sheet.left(), at + 20 + Shapes.ascent(TextSize.S), lines, TextSize.S, false, Look.INK));
            at += 20 + lines.size() * TextSize.S.lineHeight();
        }
        return at - y;
    }

    private void lay() {
        content.parties().forEach(party -> cards.put(party.id(), card(party)));
        content.bonds().forEach(bond -> cards.put(bond.id(), card(bond)));
        content.parties().forEach(party -> box(party.id()));
        content.bonds().forEach(bond -> box(bond.id()));
        for (Flow flow : content.flows()) {
            layout.line(flow.id(), flow.from(), flow.to(), LABEL + 2 * PLATE, labelHeight(flow));
        }
        for (Bond bond : content.bonds()) {
            for (int i = 0; i < bond.partners().size(); i++) {
                boolean first = i < (bond.partners().size() + 1) / 2;
                String partner = bond.partners().get(i);
                layout.line(tie(bond, partner), first ? partner : bond.id(), first ? bond.id() : partner, 0, 0);
            }
        }
        layout.run();
    }

    private void box(String id) {
        layout.box(id, cards.get(id).width(), cards.get(id).height());
    }

    private static String tie(Bond bond, String partner) {
        return bond.id() + "--" + partner;
    }

    private Card card(Party party) {
        Card card = new Card(PARTY, Style.fill(Look.PAPER).outlined(Look.INK, 1.25), party.evidence())
                .with(party.sort(), TextSize.XS, false, Look.INK_2)
                .with(party.name(), TextSize.S, true, Look.INK)
                .with(party.members(), TextSize.XS, false, Look.INK);
        if (!party.wants().isEmpty()) {
            card.with(words.text("parties.wants", party.wants()), TextSize.XS, false, Look.INK_2);
        }
        party.gains().forEach(gain -> card.with(words.text("parties.gains", gain), TextSize.XS, false, Look.STAFF));
        return card;
    }

    private static Card card(Bond bond) {
        return new Card(BOND, Style.fill(Look.BACKSTAGE_FILL).outlined(Look.MARK, 1), bond.evidence())
                .with(bond.kind(), TextSize.XS, false, Look.INK_2)
                .with(bond.name(), TextSize.XS, true, Look.INK)
                .with(bond.quality(), TextSize.XS, false, Look.INK_2);
    }

    private Set<EvidenceStatus> evidence() {
        Set<EvidenceStatus> statuses = EnumSet.noneOf(EvidenceStatus.class);
        content.parties().forEach(party -> party.evidence().ifPresent(statuses::add));
        content.bonds().forEach(bond -> bond.evidence().ifPresent(statuses::add));
        content.flows().forEach(flow -> flow.evidence().ifPresent(statuses::add));
        return statuses;
    }

    private String kind(Flow flow) {
        String kind = words.text("parties.value." + flow.kind().getLiteral());
        return flow.inReturn() ? words.text("parties.inReturn", kind) : kind;
    }

    private List<String> kindLines(Flow flow) {
        return TextWrap.wrap(kind(flow), LABEL, TextSize.XS, true);
    }

    private static List<String> nameLines(Flow flow) {
        return TextWrap.wrap(flow.name(), LABEL, TextSize.XS, false);
    }

    private double labelHeight(Flow flow) {
        return (kindLines(flow).size() + nameLines(flow).size()) * TextSize.XS.lineHeight() + 2 * PLATE;
    }

    /** The line of what passes. */
    static Style line(ValueKind kind) {
        return switch (kind) {
            case INFORMATION -> Look.DATA_FLOW;
            case GOODWILL, VISITORS -> Look.ACTION_FLOW.dashed(1.5, 3.5).roundCapped();
            case MONEY -> Style.stroke(Look.INK, 2.5);
            default -> Look.ACTION_FLOW;
        };
    }

    private SceneNode flow(Flow flow, double left, double top) {
        Layout.Line line = layout.line(flow.id());
        Style style = line(flow.kind());
        double[] points = moved(line.points(), left, top);
        List<SceneNode> nodes = new ArrayList<>();
        nodes.add(Shapes.polyline(style, points));
        nodes.add(head(points, style.stroke()));
        double x = left + line.labelX();
        double y = top + line.labelY();
        List<String> kinds = kindLines(flow);
        List<String> names = nameLines(flow);
        double width = PLATE;
        for (String text : kinds) {
            width = Math.max(width, TextMeasure.width(text, TextSize.XS, true));
        }
        for (String text : names) {
            width = Math.max(width, TextMeasure.width(text, TextSize.XS, false));
        }
        double inset = Math.floor((LABEL - width) / 2);
        double disc = flow.evidence().isPresent() ? DISC : 0;
        nodes.add(new Rect(
                x + inset - disc,
                y,
                Math.ceil(width) + 2 * PLATE + disc,
                labelHeight(flow),
                0,
                Style.fill(Look.PAPER)));
        double text = x + PLATE + inset;
        double baseline = y + PLATE + Shapes.ascent(TextSize.XS);
        nodes.addAll(Shapes.lines(text, baseline, kinds, TextSize.XS, true, Look.INK));
        double below = baseline + kinds.size() * TextSize.XS.lineHeight();
        nodes.addAll(Shapes.lines(text, below, names, TextSize.XS, false, Look.INK));
        flow.evidence().ifPresent(status -> nodes.addAll(Marks.evidence(text - 8, baseline - 4, status)));
        return new Group(flow.id(), flow.id(), kind(flow) + ": " + flow.name(), nodes);
    }

    private List<SceneNode> ties(Bond bond, double left, double top) {
        List<SceneNode> nodes = new ArrayList<>();
        for (String partner : bond.partners()) {
            double[] points = moved(layout.line(tie(bond, partner)).points(), left, top);
            nodes.add(Shapes.polyline(Style.stroke(Look.MARK, 1), points));
        }
        return nodes;
    }

    private static double[] moved(List<Double> points, double left, double top) {
        double[] moved = new double[points.size()];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = points.get(i) + (i % 2 == 0 ? left : top);
        }
        return moved;
    }

    /** An arrowhead at the end of a line whose last part is straight. */
    private static SceneNode head(double[] points, String colour) {
        int last = points.length;
        double x = points[last - 2];
        double y = points[last - 1];
        double length = Math.max(1, Math.hypot(x - points[last - 4], y - points[last - 3]));
        double dx = (x - points[last - 4]) / length;
        double dy = (y - points[last - 3]) / length;
        return Shapes.polygon(
                Style.fill(colour),
                x,
                y,
                x - 11 * dx - 5 * dy,
                y - 11 * dy + 5 * dx,
                x - 11 * dx + 5 * dy,
                y - 11 * dy - 5 * dx);
    }
}
