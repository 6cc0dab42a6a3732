package org.servicescape.scene.sheets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.servicescape.model.Element;
import org.servicescape.model.Project;
import org.servicescape.model.concept.SolutionElement;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Adjacency;
import org.servicescape.model.space.AdjacencyLink;
import org.servicescape.model.space.FitOutItem;
import org.servicescape.model.space.FitOutKind;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.ProgrammeItem;
import org.servicescape.model.space.RoomDataSheet;
import org.servicescape.model.space.Sightline;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceModel;
import org.servicescape.model.space.SpacePackage;
import org.servicescape.model.space.SpaceType;
import org.servicescape.model.space.SuppliedBy;
import org.servicescape.scene.Analysis;
import org.servicescape.scene.look.Marks;
import org.servicescape.scene.sheets.Block.Item;
import org.servicescape.scene.words.Names;
import org.servicescape.scene.words.Times;
import org.servicescape.scene.words.Words;

/** What is asked of the spaces of a type: purpose, privacy, neighbours, solutions, sizes, room data sheets, pictures. */
final class SpaceAsked {
    private static final int HIGHEST = 4;
    private static final double SQUARE_MILLIMETRES = 1e6;

    private final Project project;
    private final SpaceModel space;
    private final SpaceType type;
    private final Words words;
    private final Analysis analysis;
    private final Said said;

    SpaceAsked(Project project, SpaceType type, Words words, Analysis analysis) {
        this.analysis = analysis;
        this.project = project;
        this.space = project.getSpace();
        this.type = type;
        this.words = words;
        this.said = new Said(words);
    }

    Block purpose() {
        List<Item> items = new ArrayList<>();
        items.add(Item.of(Said.text(type.getDescription())));
        items.add(Item.of(
                type.getDerivedFrom() == null ? "" : words.text("spaceType.variant", Names.of(type.getDerivedFrom()))));
        items.add(said.fact("spaceType.territory", Said.text(type.getTerritory())));
        return new Block(words.text("spaceType.purpose"), items);
    }

    /** Zone and level with their marks, what sees it and what it sees. */
    Block privacy() {
        List<Item> items = new ArrayList<>();
        Places.zone(type).stream()
                .filter(zone -> zone <= HIGHEST)
                .forEach(zone -> items.add(new Item(
                        (x, y) -> Marks.zoneChip(x, y - Marks.CHIP / 2, zone),
                        "",
                        words.text("spaceType.zone", label(space.getZoneLabels(), "zone.", zone)),
                        "")));
        Places.level(type).stream()
                .filter(level -> level <= HIGHEST)
                .forEach(level -> items.add(new Item(
                        (x, y) -> Marks.privacyChip(x, y - Marks.CHIP / 2, level),
                        "",
                        words.text("spaceType.level", label(space.getPrivacyLabels(), "privacy.", level)),
                        "")));
        List<Element> sees = new ArrayList<>();
        List<Element> seenFrom = new ArrayList<>();
        for (Plan plan : space.getPlans()) {
            for (Sightline sightline : plan.getSightlines()) {
                see(sightline.getFrom(), sightline.getTo(), sees, seenFrom);
                if (sightline.isMutual()) {
                    see(sightline.getTo(), sightline.getFrom(), sees, seenFrom);
                }
            }
        }
        items.add(
                said.fact("spaceType.sees", Said.names(sees.stream().distinct().toList())));
        items.add(said.fact(
                "spaceType.seen", Said.names(seenFrom.stream().distinct().toList())));
        return new Block(words.text("spaceType.privacy"), items);
    }

    private void see(Space from, Space to, List<Element> sees, List<Element> seenFrom) {
        if (from != null && to != null && from.getType() == type) {
            sees.add(to);
        }
        if (from != null && to != null && to.getType() == type) {
            seenFrom.add(from);
        }
    }

    private String label(List<String> own, String key, int level) {
        return level < own.size() ? own.get(level) : words.text(key + level);
    }

    /** The other types with how they belong together and why, the strictest first. */
    Block adjacencies() {
        List<Item> items = space.getAdjacencies().stream()
                .filter(a -> a.getFrom() != null && a.getTo() != null && (a.getFrom() == type || a.getTo() == type))
                .sorted((a, b) -> rank(a) - rank(b))
                .map(this::adjacency)
                .toList();
        return new Block(words.text("spaceType.adjacencies"), items);
    }

    private static int rank(Adjacency adjacency) {
        return adjacency.getStrength().getValue();
    }

    private Item adjacency(Adjacency adjacency) {
        SpaceType other = adjacency.getFrom() == type ? adjacency.getTo() : adjacency.getFrom();
        List<String> parts = new ArrayList<>();
        parts.add(words.text("adjacency." + adjacency.getStrength().getLiteral()));
        if (adjacency.getLink() != AdjacencyLink.NONE) {
            parts.add(words.text("adjacency.link." + adjacency.getLink().getLiteral()));
        }
        if (adjacency.getDistance() > 0) {
            parts.add(words.text("adjacency.distance", String.valueOf(adjacency.getDistance())));
        }
        if (!adjacency.getPasses().isEmpty()) {
            parts.add(SpaceUse.audiences(adjacency.getPasses(), words));
        }
        parts.add(Said.text(adjacency.getReason()));
        parts.removeIf(String::isBlank);
        return new Item(
                (x, y) -> Marks.strength(x + 10, y, adjacency.getStrength(), ""),
                adjacency.getId(),
                Names.of(other),
                String.join(" · ", parts));
    }

    /** Solutions that belong into it, said on either side; what is essential is said to be so. */
    Block solutions() {
        List<SolutionElement> solutions = new ArrayList<>(type.getSolutions());
        if (project.getConcept() != null) {
            project.getConcept().getSolutions().stream()
                    .filter(solution -> solution.getSpaceTypes().contains(type) && !solutions.contains(solution))
                    .forEach(solutions::add);
        }
        return new Block(
                words.text("spaceType.solutions"),
                solutions.stream()
                        .map(solution ->
                                Said.bullet(solution, solution.isEssential() ? words.text("roadMap.essential") : ""))
                        .toList());
    }

    /** What laws, policies and groups ask of the type or of one of its spaces. */
    Block requirements() {
        if (project.getConcept() == null) {
            return new Block("", List.of());
        }
        return new Block(
                words.text("spaceType.requirements"),
                project.getConcept().getRequirements().stream()
                        .filter(requirement -> requirement.getAppliesTo().stream()
                                .anyMatch(e -> e == type || (e instanceof Space s && s.getType() == type)))
                        .map(requirement -> Said.bullet(
                                requirement,
                                joined(
                                        words.text("requirement."
                                                + requirement.getKind().getLiteral()),
                                        Said.text(requirement.getClause()),
                                        Said.text(requirement.getDescription()))))
                        .toList());
    }

    private static String joined(String... parts) {
        return List.of(parts).stream().filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    /** Least sizes, what the space programme holds of it, what is drawn, what it can become. */
    Block sizes() {
        List<Item> items = new ArrayList<>();
        items.add(said.fact("spaceType.leastArea", squareMetres(type.getMinimumArea())));
        items.add(said.fact("spaceType.perPerson", squareMetres(type.getAreaPerPerson())));
        items.add(said.fact(
                "spaceType.leastHeight",
                type.getMinimumHeight() > 0 ? words.text("spaceType.millimetres", type.getMinimumHeight()) : ""));
        space.getProgrammeItems().stream()
                .filter(item -> item.getSpaceType() == type)
                .forEach(item -> items.add(Said.bullet(item, programme(item))));
        for (Plan plan : space.getPlans()) {
            List<Space> spaces = plan.getStoreys().stream()
                    .flatMap(storey -> storey.getSpaces().stream())
                    .filter(each -> each.getType() == type)
                    .toList();
            double area = spaces.stream().mapToDouble(SpaceAsked::area).sum();
            if (area > 0) {
                items.add(new Item(
                        Said.BULLET,
                        "",
                        words.text("spaceType.drawn", Names.of(plan), String.valueOf(spaces.size()), area),
                        ""));
            }
        }
        items.add(said.fact("spaceType.becomes", Said.names(type.getConvertibleTo())));
        items.add(said.fact(
                "spaceType.within", type.getTimeToConvert() == null ? "" : Times.text(type.getTimeToConvert(), words)));
        return new Block(words.text("spaceType.sizes"), items);
    }

    private static double area(Space each) {
        if (each.getArea() != null) {
            return each.getArea().doubleValue();
        }
        return each.getOutline() == null ? 0 : each.getOutline().areaSquareMillimetres() / SQUARE_MILLIMETRES;
    }

    private String squareMetres(BigDecimal area) {
        return area == null ? "" : words.text("spaceType.squareMetres", area);
    }

    /** How many and how large, where that comes from and how firm it is. */
    private String programme(ProgrammeItem item) {
        String count = String.valueOf(item.getQuantity());
        String size = words.text("spaceType.count", count);
        if (item.getAgreedArea() != null) {
            size = words.text("spaceType.agreed", count, item.getAgreedArea());
        } else {
            size = analysis.derived(item.getId())
                    .map(each -> words.text("spaceType.derived", String.valueOf(each.quantity()), each.area()))
                    .orElse(size);
        }
        return joined(
                size,
                words.text("programme.reason." + item.getWhy().getLiteral()),
                words.text("programme.status." + item.getStatus().getLiteral()),
                item.getDecision() == null ? "" : Names.of(item.getDecision()));
    }

    /** What its room data sheet says, and those of lines of the programme where they differ. */
    List<Block> dataSheets() {
        List<Block> blocks = new ArrayList<>();
        dataSheet(type.getDataSheet(), "", blocks);
        space.getProgrammeItems().stream()
                .filter(item -> item.getSpaceType() == type)
                .forEach(item -> dataSheet(item.getDataSheet(), " · " + Names.of(item), blocks));
        return blocks;
    }

    private void dataSheet(RoomDataSheet sheet, String of, List<Block> blocks) {
        if (sheet == null) {
            return;
        }
        List<Item> facts = new ArrayList<>();
        for (EStructuralFeature feature : SpacePackage.Literals.ROOM_DATA_SHEET.getEStructuralFeatures()) {
            boolean told = of.isEmpty() && isAmongPeople(feature);
            if (sheet.eIsSet(feature) && !told && feature != SpacePackage.Literals.ROOM_DATA_SHEET__ITEMS) {
                facts.add(fact(feature, sheet.eGet(feature)));
            }
        }
        blocks.add(new Block(words.text("spaceType.mustBe") + of, facts));
        blocks.add(new Block(
                words.text("spaceType.items") + of,
                sheet.getItems().stream().map(this::fitOut).toList()));
    }

    private static boolean isAmongPeople(EStructuralFeature feature) {
        return feature == SpacePackage.Literals.ROOM_DATA_SHEET__AUDIENCES
                || feature == SpacePackage.Literals.ROOM_DATA_SHEET__SHARED_BY;
    }

    private Item fact(EStructuralFeature feature, Object value) {
        String key = "dataSheet." + feature.getName();
        if (value instanceof Boolean asked) {
            return asked ? Said.bullet(words.text(key)) : Item.of("");
        }
        return Said.bullet(words.text(key, value(feature, value)));
    }

    private String value(EStructuralFeature feature, Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().map(each -> value(feature, each)).collect(Collectors.joining(", "));
        }
        if (value instanceof Element element) {
            return Names.of(element);
        }
        if (value instanceof Enumerator constant) {
            boolean audience = feature == SpacePackage.Literals.ROOM_DATA_SHEET__AUDIENCES;
            return words.text((audience ? "graph.audience." : "privacyClass.") + constant.getLiteral());
        }
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : String.valueOf(value);
    }

    /** Kind and supplier only where they are said: a file leaves out what is usual. */
    private Item fitOut(FitOutItem item) {
        String count = item.getQuantity() > 1 ? item.getQuantity() + " × " : "";
        String kind = item.getKind() == FitOutKind.OTHER || item.getKind() == FitOutKind.FURNITURE
                ? ""
                : words.text("fitOut." + item.getKind().getLiteral());
        String by = item.getSuppliedBy() == SuppliedBy.PROJECT
                ? ""
                : words.text("supplied." + item.getSuppliedBy().getLiteral());
        return new Item(Said.BULLET, "", count + Said.text(item.getName()), joined(kind, by));
    }
}
