package org.servicescape.scene.present;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.servicescape.model.Project;
import org.servicescape.model.concept.ServiceRole;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.Storey;
import org.servicescape.scene.Analysis.Stop;
import org.servicescape.scene.Analysis.Walk;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.moments.Feeler;
import org.servicescape.scene.moments.Feeling;
import org.servicescape.scene.moments.PersonLook;
import org.servicescape.scene.plan.PlanCloseUp;
import org.servicescape.scene.plan.geometry.Box;
import org.servicescape.scene.text.TextMeasure;
import org.servicescape.scene.words.Names;
import org.servicescape.scene.words.Words;

/**
 * A journey told on slides, one for each moment, for a projector: what happens, who sees and hears it, what is wrong with it,
 * the part of the plan around it, and the whole journey as a strip below. A moment that no plan shows tells what is done for
 * the customer instead.
 *
 * <p>The way and who is about are asked of {@link org.servicescape.scene.Analysis}. Slides are 1280 by 720 pixels. Everything
 * is read once; a slide costs what a plan of its storey costs.
 */
public final class Presentation {
    /** Width of a slide. */
    public static final double WIDTH = 1280;
    /** Height of a slide. */
    public static final double HEIGHT = 720;

    private static final double MARGIN = 40;
    private static final double TOP = 70;
    private static final double GAP = 9;
    private static final double FOOT = 682;
    private static final double LEFT = 540;
    private static final double RIGHT = 612;
    private static final double ALONE = 170;
    private static final double CAPTION = 26;

    private final Project project;
    private final Journey journey;
    private final Words words;
    private final List<Content> contents;
    private final List<Stop> stops;
    private final List<PersonLook> people;
    private final String colour;
    private final Map<String, String> spaces = new HashMap<>();

    /**
     * What is shown of a slide.
     *
     * @param planOnly whether the plan takes all of it, where there is one
     * @param findings whether what is wrong is told
     * @param closes whether a key closes the slides: on the whole screen, and not in a window beside other things
     */
    public record Choice(boolean planOnly, boolean findings, boolean closes) {
        /** On the whole screen. */
        public Choice(boolean planOnly, boolean findings) {
            this(planOnly, findings, true);
        }

        /** Everything. */
        public static final Choice ALL = new Choice(false, true);
    }

    private Presentation(Project project, Journey journey, Overlay overlay, Words words) {
        this.project = project;
        this.journey = journey;
        this.words = words;
        ContentReader reader = new ContentReader(journey, overlay, words);
        this.contents = reader.read();
        List<Feeler> customers =
                reader.feelers().stream().filter(each -> !each.staff()).toList();
        this.people = PersonLook.of(customers.isEmpty() ? reader.feelers() : customers);
        this.stops = overlay.analysis().walks(journey.getId()).stream()
                .findFirst()
                .map(Walk::stops)
                .orElseGet(() -> withoutWays(journey));
        boolean staff = journey.getOf().stream().anyMatch(ServiceRole.class::isInstance);
        this.colour = staff ? Look.STAFF : Look.CUSTOMER;
        if (project.getSpace() != null) {
            for (Plan plan : project.getSpace().getPlans()) {
                for (Storey storey : plan.getStoreys()) {
                    storey.getSpaces().forEach(space -> spaces.put(space.getId(), Names.of(space)));
                }
            }
            project.getSpace().getSpaceTypes().forEach(type -> spaces.put(type.getId(), Names.of(type)));
        }
    }

    /**
     * The slides of a journey.
     *
     * @param journey id of the journey
     * @param language language of the words that slides add; English where there are none in it
     * @return empty where the project has no such journey, or it has no moments
     */
    public static Optional<Presentation> of(Project project, String journey, Overlay overlay, Locale language) {
        return project.getJourneys().stream()
                .filter(each -> journey.equals(each.getId()))
                .findFirst()
                .map(each -> new Presentation(project, each, overlay, Words.in(language)))
                .filter(presentation -> !presentation.contents.isEmpty());
    }

    private static List<Stop> withoutWays(Journey journey) {
        List<Stop> stops = new ArrayList<>();
        journey.getStages().forEach(stage -> {
            for (JourneyMoment moment : stage.getMoments()) {
                String space =
                        moment.getPlace() instanceof Space ? moment.getPlace().getId() : "";
                stops.add(new Stop(moment.getId(), space, List.of(), List.of()));
            }
        });
        return stops;
    }

    /** Ids of the moments in order; never empty. */
    public List<String> moments() {
        return contents.stream().map(Content::id).toList();
    }

    /**
     * The slide of a moment.
     *
     * @param position of the moment, from zero
     */
    public Scene slide(int position, Choice choice) {
        Content content = contents.get(position);
        List<SceneNode> nodes = new ArrayList<>();
        nodes.add(new SceneNode.Rect(0, 0, WIDTH, HEIGHT, 0, Style.fill(Look.PAPER)));
        SlideFrame frame = new SlideFrame(contents, words, MARGIN, WIDTH - MARGIN);
        nodes.addAll(frame.head(Names.of(journey), position, choice.findings()));
        Optional<PlanCloseUp> plan = PlanCloseUp.of(project, stops.subList(0, position + 1), words);
        if (plan.isPresent() && choice.planOnly()) {
            Box box = new Box(MARGIN, TOP + 32, WIDTH - 2 * MARGIN, FOOT - TOP - 48);
            nodes.add(caption(position, plan.get().storey()));
            nodes.add(plan.get().draw(box, true, content.company(), marks(content, choice), colour));
        } else {
            Strip strip = new Strip(contents, people, MARGIN, WIDTH - 2 * MARGIN);
            double bottom = FOOT - strip.height() - GAP;
            beside(position, choice, plan, bottom - GAP, nodes);
            nodes.add(new SceneNode.Group("present.strip", "", "", strip.draw(bottom, position)));
        }
        nodes.addAll(frame.foot(FOOT, position, choice.closes()));
        return new Scene(
                "present-" + journey.getId() + (position == 0 ? "" : "-" + (position + 1)),
                Names.of(journey),
                words.text("present.description", Integer.toString(position + 1), content.name()),
                words.language(),
                WIDTH,
                HEIGHT,
                nodes);
    }

    private static List<Overlay.Mark> marks(Content content, Choice choice) {
        return choice.findings() ? content.marks() : List.of();
    }

    /** The moment at the left, its plan or what is behind it at the right. */
    private void beside(int position, Choice choice, Optional<PlanCloseUp> plan, double bottom, List<SceneNode> nodes) {
        Content content = contents.get(position);
        Map<String, Integer> zones = new HashMap<>();
        plan.ifPresent(
                drawn -> spaces.keySet().forEach(space -> drawn.zone(space).ifPresent(zone -> zones.put(space, zone))));
        MomentPanel panel = new MomentPanel(
                content, voices(content), words, colour, id -> spaces.getOrDefault(id, id), Map.copyOf(zones));
        BehindPanel behind = new BehindPanel(content, words);
        boolean alone = plan.isEmpty() && behind.isEmpty();
        double x = alone ? ALONE : MARGIN;
        double width = alone ? WIDTH - 2 * ALONE : LEFT;
        double top = alone ? TOP + 60 : TOP;
        if (alone) {
            nodes.addAll(where(x, width, content.place(), ""));
        }
        Column left = Fit.into(
                bottom,
                fit -> panel.draw(new Column(x, top, width), position + 1, plan.isPresent(), choice.findings(), fit));
        nodes.add(new SceneNode.Group(content.id(), content.id(), content.name(), left.nodes()));
        double right = WIDTH - MARGIN - RIGHT;
        if (plan.isPresent()) {
            nodes.addAll(where(right, RIGHT, content.place(), plan.get().storey()));
            Box box = new Box(right, TOP + CAPTION, RIGHT, bottom - TOP - CAPTION);
            nodes.add(plan.get().draw(box, false, content.company(), marks(content, choice), colour));
        } else if (!alone) {
            nodes.addAll(where(right, RIGHT, content.place(), ""));
            double below = content.place().isEmpty() ? TOP : TOP + CAPTION + 8;
            nodes.addAll(Fit.into(bottom, fit -> behind.draw(new Column(right, below, RIGHT), fit))
                    .nodes());
        }
    }

    private static List<String> voices(Content content) {
        return Stream.concat(
                        content.notes().stream(), content.feelings().stream().map(Feeling::note))
                .filter(said -> !said.isBlank())
                .map(said -> "“" + said + "”")
                .toList();
    }

    private List<SceneNode> where(double x, double width, String place, String storey) {
        String text = place.isEmpty() || storey.isEmpty() ? place + storey : words.text("present.where", place, storey);
        TextSize size = Stream.of(TextSize.M, TextSize.S)
                .filter(each -> TextMeasure.width(text, each, true) <= width)
                .findFirst()
                .orElse(TextSize.XS);
        String shown = Column.shortened(text, width, size, true);
        return text.isEmpty() ? List.of() : List.of(Shapes.text(x, TOP + 14, shown, size, true, Look.INK));
    }

    private SceneNode caption(int position, String storey) {
        Content content = contents.get(position);
        String text = words.text(
                "present.caption",
                Integer.toString(position + 1),
                content.name(),
                content.place().isEmpty() ? storey : words.text("present.where", content.place(), storey));
        String shown = Column.shortened(text, WIDTH - 2 * MARGIN, TextSize.L, true);
        return Shapes.text(MARGIN, TOP + 16, shown, TextSize.L, true, Look.INK);
    }
}
