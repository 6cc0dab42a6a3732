package org.servicescape.core.programme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicescape.checks.Naming;
import org.servicescape.core.sizing.CentreSize;
import org.servicescape.core.sizing.Demanded;
import org.servicescape.model.Element;
import org.servicescape.model.concept.Concept;
import org.servicescape.model.concept.Organisation;
import org.servicescape.model.concept.Service;
import org.servicescape.model.concept.SolutionElement;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.CostShare;
import org.servicescape.model.space.ProgrammeItem;
import org.servicescape.model.space.RoomDataSheet;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceType;

/** Parts the lines of a room schedule by department, zone, organisation, storey and theme. Costs grow with the lines. */
public final class Parting {
    private static final List<String> ZONES = List.of("public", "reception", "operations", "security", "high security");
    private static final String NO_DEPARTMENT = "no department";
    private static final String NO_ZONE = "no zone";
    private static final String NOBODY = "nobody named";
    private static final String NOT_DESIGNED = "not designed";
    private static final String NO_THEME = "no theme";
    /** Groups of lines that belong to none. */
    static final Set<String> NONE = Set.of(NO_DEPARTMENT, NO_ZONE, NOBODY, NOT_DESIGNED, NO_THEME);

    private static final int RECEPTION = 1;
    private static final double NOTHING = 1e-9;

    private final CentreSize size;
    private final Map<Organisation, Double> visits = new LinkedHashMap<>();
    private final List<LinePart> parts = new ArrayList<>();

    private Parting(CentreSize size) {
        this.size = size;
        for (Demanded each : size.services()) {
            if (each.service().getProvider() != null && each.visitsPerDay() > 0) {
                visits.merge(each.service().getProvider(), each.visitsPerDay(), Double::sum);
            }
        }
    }

    /** The parts of each line: for each way of parting they make up the whole, but for themes, of which a line may have several. */
    public static List<LinePart> of(CentreSize size, List<ScheduleLine> lines) {
        Parting parting = new Parting(size);
        for (ScheduleLine line : lines) {
            ProgrammeItem item = line.derived().item();
            String department = Objects.requireNonNullElse(item.getDepartment(), "");
            parting.add(line, By.DEPARTMENT, department.isEmpty() ? NO_DEPARTMENT : department, "", 1);
            parting.add(line, By.ZONE, zone(item.getSpaceType()), "", 1);
            parting.organisations(line);
            parting.storeys(line);
            parting.themes(line);
        }
        return List.copyOf(parting.parts);
    }

    private void add(ScheduleLine line, By by, String group, String key, double share) {
        if (share > NOTHING) {
            parts.add(new LinePart(line, by, group, key, share));
        }
    }

    private static String zone(SpaceType type) {
        OptionalInt zone = type == null ? OptionalInt.empty() : Places.zone(type);
        return zone.isEmpty() ? NO_ZONE : zone.getAsInt() + " " + ZONES.get(zone.getAsInt());
    }

    /** As its costs are shared; else its owner's; else of those who share it or whose services use it; else, where customers go, all's. */
    private void organisations(ScheduleLine line) {
        ProgrammeItem item = line.derived().item();
        List<Organisation> sharing = sharing(item);
        Set<Organisation> providers = item.getServices().stream()
                .map(Service::getProvider)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!item.getCostShares().isEmpty()) {
            double rest = 1;
            for (CostShare each : item.getCostShares()) {
                add(
                        line,
                        By.ORGANISATION,
                        Naming.of(each.getOrganisation()),
                        "cost shares",
                        each.getShare().doubleValue());
                rest -= each.getShare().doubleValue();
            }
            add(line, By.ORGANISATION, NOBODY, "cost shares", rest);
        } else if (item.getOwner() != null) {
            add(line, By.ORGANISATION, Naming.of(item.getOwner()), "owner", 1);
        } else if (!sharing.isEmpty()) {
            split(line, sharing, "who share it");
        } else if (!providers.isEmpty()) {
            split(line, List.copyOf(providers), "whose services use it");
        } else if (!visits.isEmpty() && isForCustomers(item.getSpaceType())) {
            split(line, List.copyOf(visits.keySet()), "all");
        } else {
            add(line, By.ORGANISATION, NOBODY, "", 1);
        }
    }

    private static boolean isForCustomers(SpaceType type) {
        return type != null && Places.zone(type).orElse(RECEPTION + 1) <= RECEPTION;
    }

    private static List<Organisation> sharing(ProgrammeItem item) {
        return Stream.of(
                        item.getDataSheet(),
                        item.getSpaceType() == null ? null : item.getSpaceType().getDataSheet())
                .filter(Objects::nonNull)
                .map(RoomDataSheet::getSharedBy)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .map(each -> List.<Organisation>copyOf(each))
                .orElse(List.of());
    }

    /** By the visits of their customers where those of each are known, else in equal parts. */
    private void split(ScheduleLine line, List<Organisation> among, String who) {
        if (among.size() == 1) {
            add(line, By.ORGANISATION, Naming.of(among.get(0)), who, 1);
            return;
        }
        boolean known = among.stream().allMatch(visits::containsKey);
        double all =
                among.stream().mapToDouble(each -> known ? visits.get(each) : 1).sum();
        for (Organisation each : among) {
            double share = (known ? visits.get(each) : 1) / all;
            add(line, By.ORGANISATION, Naming.of(each), who + (known ? ", by visits" : ", in equal parts"), share);
        }
    }

    private void storeys(ScheduleLine line) {
        if (line.spaces().isEmpty()) {
            add(line, By.STOREY, NOT_DESIGNED, "", 1);
            return;
        }
        double whole = line.designed().orElse(0);
        Map<String, Double> shares = new LinkedHashMap<>();
        for (Space space : line.spaces()) {
            OptionalDouble area = DesignedArea.of(space);
            double share =
                    whole > 0 ? area.orElse(0) / whole : 1.0 / line.spaces().size();
            shares.merge(Naming.of((Element) space.eContainer()), share, Double::sum);
        }
        shares.forEach((storey, share) -> add(line, By.STOREY, storey, shares.size() > 1 ? "by area" : "", share));
    }

    private void themes(ScheduleLine line) {
        SpaceType type = line.derived().item().getSpaceType();
        Concept concept = size.project().getConcept();
        List<String> themes = type == null || concept == null
                ? List.of()
                : concept.getThemes().stream()
                        .filter(theme -> concept.getDesiredExperiences().stream()
                                        .anyMatch(each -> each.getThemes().contains(theme)
                                                && each.getEnabledBy().contains(type))
                                || concept.getCoverages().stream()
                                        .anyMatch(each -> each.getTheme() == theme
                                                && each.getSolutions().stream().anyMatch(in(type))))
                        .map(Naming::of)
                        .toList();
        themes.forEach(theme -> add(line, By.THEME, theme, "", 1));
        if (themes.isEmpty()) {
            add(line, By.THEME, NO_THEME, "", 1);
        }
    }

    private static Predicate<SolutionElement> in(SpaceType type) {
        return type.getSolutions()::contains;
    }
}
