package org.servicescape.scene.plan;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.model.Actor;
import org.servicescape.model.Project;
import org.servicescape.model.concept.ServiceRole;
import org.servicescape.model.journey.Journey;
import org.servicescape.scene.Analysis.Stop;
import org.servicescape.scene.Analysis.Walk;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Anchor;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.View.ViewOf;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.TitleBlock;
import org.servicescape.scene.plan.geometry.Box;
import org.servicescape.scene.plan.geometry.Point;
import org.servicescape.scene.words.Names;
import org.servicescape.scene.words.Words;

/** Lays out the sheet of one storey with the way of a journey. */
final class WalkSheet {
    private final Project project;
    private final Journey journey;
    private final List<Stop> stops;
    private final List<Actor> actors;
    private final Floor floor;
    private final Words words;

    WalkSheet(Project project, Journey journey, Walk walk, Floor floor, Words words) {
        this.project = project;
        this.journey = journey;
        this.stops = walk.stops();
        this.actors = journey.getOf().stream()
                .filter(actor -> walk.actors().isEmpty() || walk.actors().contains(actor.getId()))
                .toList();
        this.floor = floor;
        this.words = words;
    }

    Scene draw(ViewOf view, int sheet, int sheets) {
        Frame frame =
                Frame.of(floor, floor.bounds(), head(view, 1000, sheet, sheets).height(Frame.sheetWidth()));
        TitleBlock title = head(view, frame.scale().ratio(), sheet, sheets);
        List<SceneNode> nodes = new ArrayList<>(title.draw(Look.MARGIN, Look.MARGIN, Frame.sheetWidth()));
        boolean staff = actors.stream().anyMatch(ServiceRole.class::isInstance);
        String colour = staff ? Look.STAFF : Look.CUSTOMER;
        List<Notes.Key> keyed = new ArrayList<>();
        boolean anyWay = building(frame, colour, nodes, keyed);
        double below = frame.window().bottom() + 16;
        nodes.add(new SceneNode.Group("plan.foot", "", "", foot(frame, below)));
        Notes notes = new Notes(Look.MARGIN, below + Frame.FOOT, Frame.planRight() - Look.MARGIN, words);
        notes.key(keyed);
        nodes.addAll(notes.nodes());
        WalkPanel panel = new WalkPanel(
                PlanScale.SHEET_WIDTH - Look.MARGIN - Panel.WIDTH,
                frame.window().y() - Margins.AXES,
                colour,
                words);
        panel.moments(WalkView.moments(journey), stops, floor);
        panel.legend(stops, anyWay);
        nodes.add(new SceneNode.Group("walk.panel", "", "", panel.nodes()));
        double height = Math.ceil(Math.max(notes.bottom(), panel.bottom()) + Look.MARGIN);
        return new Scene(
                sheet == 1 ? view.id() : view.id() + "-" + sheet,
                title.title(),
                words.text("walk.description", Integer.toString(stops.size()), floor.name()),
                words.language(),
                PlanScale.SHEET_WIDTH,
                height,
                nodes);
    }

    private TitleBlock head(ViewOf view, int ratio, int sheet, int sheets) {
        List<String> parts = new ArrayList<>(List.of(words.text("walk.name"), floor.name()));
        actors.forEach(actor -> parts.add(actor.getName() == null ? actor.getId() : actor.getName()));
        if (journey.getHours() != null && journey.getHours().getName() != null) {
            parts.add(journey.getHours().getName());
        }
        String title = view.id().equals("walk-" + journey.getId()) ? Names.of(journey) : view.title();
        TitleBlock block = TitleBlock.of(project, view.id(), title, String.join(" · ", parts), sheet, sheets, words);
        List<TitleBlock.Field> fields = new ArrayList<>(block.fields());
        fields.add(PlanScale.field(ratio, words));
        return new TitleBlock(block.title(), block.subtitle(), fields);
    }

    private boolean building(Frame frame, String colour, List<SceneNode> nodes, List<Notes.Key> keyed) {
        LinkPainter linkPainter = new LinkPainter(frame.scale(), frame.innerWall());
        RoomPainter roomPainter = new RoomPainter(frame.scale(), words);
        List<Box> doors = new ArrayList<>();
        floor.links().forEach(link -> doors.addAll(linkPainter.keepClear(link)));
        WalkPainter walk = new WalkPainter(floor, frame, colour, doors);
        walk.lay(stops);
        List<Labels.Label> labels = new Labels(frame.scale(), walk.obstacles()).names(floor.rooms(), frame.innerWall());
        keyed.addAll(Notes.Key.of(labels));
        floor.outside().forEach(room -> nodes.add(roomPainter.outside(room, frame.window(), walk.obstacles())));
        floor.rooms().forEach(room -> nodes.add(roomPainter.ground(room)));
        Margins margins = new Margins(frame.scale(), floor.bounds(), frame.window());
        nodes.add(new SceneNode.Group("plan.axes", "", "", margins.axes()));
        nodes.add(new SceneNode.Group(
                "plan.walls", "", "", RoomPainter.walls(floor.walls(), frame.scale(), frame.innerWall())));
        nodes.add(walk.casings());
        floor.links()
                .forEach(link ->
                        nodes.add(new SceneNode.Group(link.id(), link.id(), link.name(), linkPainter.draw(link))));
        nodes.addAll(walk.lines());
        labels.forEach(label -> nodes.add(roomPainter.label(label)));
        nodes.addAll(walk.marks());
        return walk.anyWay();
    }

    private List<SceneNode> foot(Frame frame, double y) {
        Box building = floor.bounds();
        double x = frame.scale().px(new Point(building.x(), building.y())).x();
        List<SceneNode> nodes =
                new ArrayList<>(new Margins(frame.scale(), building, frame.window()).scaleBar(x, y, words));
        nodes.add(new SceneNode.Text(
                Math.min(Math.max(frame.window().right(), x + 900), Frame.planRight()),
                y + 12,
                words.text("walk.remark"),
                TextSize.XS,
                false,
                Anchor.END,
                Look.INK_2));
        return nodes;
    }
}
