package org.servicescape.scene.plan;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.model.Project;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.Sightline;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Anchor;
import org.servicescape.scene.Slot;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.TitleBlock;
import org.servicescape.scene.plan.geometry.Box;
import org.servicescape.scene.plan.geometry.Point;
import org.servicescape.scene.plan.geometry.Polygon;
import org.servicescape.scene.plan.geometry.Segment;
import org.servicescape.scene.words.Words;

/** Lays out the sheet of one storey and has its parts painted. */
final class PlanSheet {
    /** What staff are meant to see. */
    static final Style SIGHTLINE = Style.stroke(Look.INK_2, 1.25).dashed(2, 5).roundCapped();

    /** Around each dot, so that it is seen on dark grounds too. */
    private static final Style SIGHTLINE_CASING =
            Style.stroke(Look.PAPER, 3.5).dashed(2, 5).roundCapped();

    private final Project project;
    private final Floor floor;
    private final PlanOptions options;
    private final Words words;
    private final List<Marked> marked;
    private final boolean withFindings;
    private final Ground ground;
    private final Box window;
    private final PlanScale scale;
    private final double innerWall;

    PlanSheet(Project project, Floor floor, Overlay overlay, PlanOptions options, Words words) {
        this.project = project;
        this.floor = floor;
        this.options = options;
        this.words = words;
        this.marked = Marked.on(floor, overlay);
        this.withFindings = !overlay.marks().isEmpty();
        this.ground = Ground.of(floor, options.ground());
        Frame frame = Frame.of(floor, ground.box(), head(1000, 1, 1).height(sheetWidth()));
        this.scale = frame.scale();
        this.window = frame.window();
        this.innerWall = frame.innerWall();
    }

    private static double sheetWidth() {
        return Frame.sheetWidth();
    }

    private TitleBlock title(int sheet, int sheets) {
        return head(scale.ratio(), sheet, sheets);
    }

    private TitleBlock head(int ratio, int sheet, int sheets) {
        String plan = floor.plan().getName() == null ? "" : floor.plan().getName() + " · ";
        TitleBlock block = TitleBlock.of(
                project,
                options.viewId(),
                options.title().isEmpty() ? words.text("plan.title", floor.name()) : options.title(),
                plan + words.text("state." + floor.plan().getState().getLiteral()) + shown(),
                sheet,
                sheets,
                words);
        List<TitleBlock.Field> fields = new ArrayList<>(block.fields());
        if (ratio > 0) {
            fields.add(PlanScale.field(ratio, words));
        }
        return new TitleBlock(block.title(), block.subtitle(), fields);
    }

    /** What the picture shows beside the zones. */
    private String shown() {
        String levels =
                floor.rooms().isEmpty() || floor.rooms().get(0).colouring().scale() != Colouring.Scale.PRIVACY
                        ? ""
                        : " · " + words.text("plan.levels");
        String when = options.when().isEmpty()
                ? ""
                : " · "
                        + words.text("plan.when." + options.when())
                        + options.hours()
                                .map(hours -> ": " + words.hours(hours))
                                .orElse("");
        return levels + when + (options.sound() ? " · " + words.text("plan.sound") : "");
    }

    /** The sheet, and one more where the findings have no room on a sheet of the height of A3. */
    List<Scene> draw(String viewId) {
        List<SceneNode> nodes = new ArrayList<>();
        List<Notes.Key> keyed = new ArrayList<>();
        List<Signs.Sign> signs = building(nodes, keyed);
        double below = window.bottom() + 16;
        nodes.addAll(foot(below));
        below += Frame.FOOT;
        Notes notes = new Notes(Look.MARGIN, below, planRight() - Look.MARGIN, words);
        notes.key(keyed);
        notes.unplaced(floor);
        notes.lost(floor.lost());
        Panel panel = new Panel(PlanScale.SHEET_WIDTH - Look.MARGIN - Panel.WIDTH, window.y() - Margins.AXES, words);
        List<Marked> rest = fill(panel, signs, notes.bottom());
        double most = Math.max(PlanScale.SHEET_HEIGHT - Look.MARGIN, panel.bottom());
        boolean further = !rest.isEmpty() && notes.bottom() + notes.findingsHeight(rest) > most;
        if (!further) {
            notes.findings(rest);
        }
        nodes.addAll(notes.nodes());
        nodes.add(new SceneNode.Group("plan.panel", "", "", panel.nodes()));
        nodes.addAll(0, title(1, further ? 2 : 1).draw(Look.MARGIN, Look.MARGIN, sheetWidth()));
        Scene first =
                scene(viewId, Math.max(notes.bottom(), panel.bottom()), nodes).with(List.of(slot()));
        return further ? List.of(first, findings(viewId + "-2", rest)) : List.of(first);
    }

    /** The storey, as far as it is drawn. */
    private Slot slot() {
        Point from = scale.millimetres(new Point(window.x(), window.y()));
        Point to = scale.millimetres(new Point(window.right(), window.bottom()));
        return new Slot(
                Slot.Kind.STOREY,
                List.of(floor.storey().getId()),
                "",
                window.x(),
                window.y(),
                window.right() - window.x(),
                window.bottom() - window.y(),
                new Slot.Span(from.x(), to.x()),
                new Slot.Span(from.y(), to.y()));
    }

    private Scene findings(String id, List<Marked> rest) {
        TitleBlock head = head(0, 2, 2);
        List<SceneNode> nodes = new ArrayList<>(head.draw(Look.MARGIN, Look.MARGIN, sheetWidth()));
        Notes notes = new Notes(Look.MARGIN, Look.MARGIN + head.height(sheetWidth()) + 24, sheetWidth(), words);
        notes.findings(rest);
        notes.remark(words.text("disclaimer"));
        nodes.addAll(notes.nodes());
        return scene(id, notes.bottom(), nodes);
    }

    private Scene scene(String id, double bottom, List<SceneNode> nodes) {
        return new Scene(
                id,
                title(1, 1).title(),
                description(),
                words.language(),
                PlanScale.SHEET_WIDTH,
                Math.ceil(bottom + Look.MARGIN),
                nodes);
    }

    private String description() {
        return words.text(
                marked.isEmpty() ? "plan.description" : "plan.description.findings",
                String.valueOf(scale.ratio()),
                String.valueOf(floor.rooms().size() + floor.unplaced().size()),
                String.valueOf(marked.size()));
    }

    private double planRight() {
        return Frame.planRight();
    }

    /** Paints the building and returns the signs that were used. */
    private List<Signs.Sign> building(List<SceneNode> nodes, List<Notes.Key> keyed) {
        LinkPainter linkPainter = new LinkPainter(scale, innerWall);
        RoomPainter roomPainter = new RoomPainter(scale, words);
        List<Box> doors = new ArrayList<>();
        floor.links().forEach(link -> doors.addAll(linkPainter.keepClear(link)));
        FindingPainter findings = new FindingPainter(floor, scale, doors);
        findings.add(marked.stream().filter(Marked::drawn).toList());
        Box faces = Polygon.of(floor.bounds()).map(scale::px).bounds().grown(scale.outerWall() / 2);
        Entrances entrances = new Entrances(scale, words, window, faces, findings.obstacles());
        List<SceneNode> ways = new ArrayList<>();
        floor.links().stream()
                .filter(Link::entrance)
                .forEach(link -> ways.add(
                        new SceneNode.Group(link.id() + "--entrance", link.id(), link.name(), entrances.draw(link))));
        List<Sign> signs = shafts(findings.obstacles());
        List<Box> obstacles = new ArrayList<>(findings.obstacles());
        signs.forEach(sign -> obstacles.add(sign.box()));
        List<SceneNode> sightlines = sightlines(obstacles);
        ClosedAndSound extra = new ClosedAndSound(floor, scale, options);
        obstacles.addAll(extra.keepClear());
        List<Labels.Label> labels = new Labels(scale, obstacles).place(floor.rooms(), innerWall);
        keyed.addAll(Notes.Key.of(labels));
        keyed.addAll(entrances.unnamed());

        List<Box> outsideTaken = entrances.taken();
        floor.outside().forEach(room -> nodes.add(roomPainter.outside(room, window, outsideTaken)));
        if (ground.shown()) {
            nodes.add(new SceneNode.Group("plan.grid", "", "", ground.grid(scale)));
        }
        floor.rooms().forEach(room -> nodes.add(roomPainter.ground(room)));
        Margins margins = new Margins(scale, ground.box(), window);
        nodes.add(new SceneNode.Group("plan.axes", "", "", margins.axes()));
        nodes.add(new SceneNode.Group("plan.crosses", "", "", margins.crosses()));
        nodes.addAll(sightlines);
        nodes.add(new SceneNode.Group("plan.walls", "", "", RoomPainter.walls(floor, scale, innerWall)));
        floor.links()
                .forEach(link ->
                        nodes.add(new SceneNode.Group(link.id(), link.id(), tooltip(link), linkPainter.draw(link))));
        signs.forEach(sign -> nodes.add(shaft(sign)));
        nodes.addAll(extra.nodes());
        nodes.addAll(findings.below());
        labels.forEach(label -> nodes.add(roomPainter.label(label)));
        nodes.addAll(ways);
        nodes.addAll(findings.above());
        return Signs.of(floor, findings, !sightlines.isEmpty(), extra, words);
    }

    /** A stair or the like with the box of its sign. */
    private record Sign(Floor.Shaft shaft, Box box) {}

    private List<Sign> shafts(List<Box> obstacles) {
        ShaftPainter painter = new ShaftPainter(scale, innerWall);
        List<Box> taken = new ArrayList<>(obstacles);
        List<Sign> signs = new ArrayList<>();
        for (Floor.Shaft shaft : floor.vertical()) {
            painter.place(shaft, taken).ifPresent(box -> {
                signs.add(new Sign(shaft, box));
                taken.add(box.grown(3));
            });
        }
        return signs;
    }

    private SceneNode shaft(Sign sign) {
        ConnectionKind kind = sign.shaft().connection().getKind();
        String id = sign.shaft().connection().getId();
        return new SceneNode.Group(
                id + "--in-" + sign.shaft().room().id(),
                id,
                words.text("plan.legend." + kind.getLiteral()),
                ShaftPainter.draw(kind, sign.box()));
    }

    private List<SceneNode> sightlines(List<Box> keepClear) {
        List<SceneNode> nodes = new ArrayList<>();
        Witness witness = new Witness(floor, scale);
        for (Sightline sightline : floor.sightlines()) {
            witness.clear(sightline.getFrom().getId(), sightline.getTo().getId())
                    .ifPresent(line -> {
                        Segment drawn = scale.px(line);
                        keepClear.addAll(drawn.beads(8, 9));
                        nodes.add(new SceneNode.Group(
                                sightline.getId(),
                                sightline.getId(),
                                sightline.getName() == null ? "" : sightline.getName(),
                                List.of(
                                        Draw.line(drawn.a(), drawn.b(), SIGHTLINE_CASING),
                                        Draw.line(drawn.a(), drawn.b(), SIGHTLINE))));
                    });
        }
        return nodes;
    }

    private String tooltip(Link link) {
        String kind = words.text("plan.legend." + link.connection().getKind().getLiteral());
        String name = link.name().isEmpty() ? kind : link.name() + ", " + kind;
        return name + ": " + link.from().name() + " – " + link.to().name();
    }

    private List<SceneNode> foot(double y) {
        Box building = ground.box();
        double x = scale.px(new Point(building.x(), building.y())).x();
        List<SceneNode> nodes = new ArrayList<>(new Margins(scale, building, window).scaleBar(x, y, words));
        String text = words.text(
                "plan.foot",
                Labels.areaText(floor.area()),
                String.valueOf(floor.rooms().size()));
        double right = Math.max(window.right(), x + 900);
        nodes.add(new SceneNode.Text(
                Math.min(right, planRight()), y + 12, text, TextSize.XS, false, Anchor.END, Look.INK_2));
        return List.of(new SceneNode.Group("plan.foot", "", "", nodes));
    }

    /** Fills the column at the right; gives back the findings for which it has no room. */
    private List<Marked> fill(Panel panel, List<Signs.Sign> signs, double planBottom) {
        double lowest = Math.max(planBottom, PlanScale.SHEET_HEIGHT - Look.MARGIN);
        List<Marked> rest = List.of();
        if (withFindings) {
            double below = Panel.legendHeight(signs) + 60 + Panel.zonesHeight(floor, options.isAtATime());
            rest = panel.findings(marked, lowest - below);
        }
        if (!floor.rooms().isEmpty()) {
            panel.zones(floor, options.isAtATime());
            panel.legend(signs);
        }
        if (withFindings) {
            panel.remark(words.text("disclaimer"));
        }
        return rest;
    }
}
