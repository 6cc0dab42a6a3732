package org.servicescape.core.sizing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.servicescape.model.Project;
import org.servicescape.model.concept.Organisation;
import org.servicescape.model.concept.OrganisationKind;
import org.servicescape.model.concept.Service;
import org.servicescape.model.space.SpaceType;
import org.servicescape.sizing.Goal;
import org.servicescape.sizing.centre.CustomerStream;
import org.servicescape.sizing.centre.DeskGroup;
import org.servicescape.sizing.centre.OpenHours;
import org.servicescape.sizing.centre.Sharing;

/** Puts the sizes of a centre together. */
final class Sizer {
    private static final Set<OrganisationKind> PUBLIC = EnumSet.of(
            OrganisationKind.MUNICIPALITY,
            OrganisationKind.WELLBEING_SERVICES_COUNTY,
            OrganisationKind.HOSPITAL_DISTRICT,
            OrganisationKind.STATE_AGENCY,
            OrganisationKind.SOCIAL_INSURANCE);
    private static final int WEEKS = 52;

    private final Project project;
    private final DemandReader reader;
    private final List<Demanded> services;
    private final List<Gap> gaps;
    private final Map<String, SpaceType> types = new HashMap<>();

    Sizer(Project project, Goal usual) {
        this.project = project;
        this.reader = new DemandReader(project, usual);
        this.services = reader.read();
        this.gaps = new ArrayList<>(reader.gaps());
        if (project.getSpace() != null) {
            project.getSpace().getSpaceTypes().forEach(type -> types.put(type.getId(), type));
        }
    }

    CentreSize size() {
        Sharing sharing = Sharing.of(
                services.stream().flatMap(each -> each.streams().stream()).toList());
        List<PlaceSize> places = sharing.together().stream().map(this::place).toList();
        places.stream()
                .filter(each -> each.area().isEmpty())
                .forEach(each -> gaps.add(new Gap(Gap.Kind.NO_AREA, each.type())));
        return new CentreSize(project, services, sharing, places, synergy(sharing, places), spillOvers(), gaps);
    }

    private PlaceSize place(DeskGroup group) {
        SpaceType type = types.get(group.streams().get(0).place());
        return new PlaceSize(type, group, area(group));
    }

    private OptionalDouble area(DeskGroup group) {
        return PlaceArea.of(types.get(group.streams().get(0).place()), group.desks(), group.companions());
    }

    private Synergy synergy(Sharing sharing, List<PlaceSize> places) {
        List<OptionalDouble> apart = sharing.apart().stream().map(this::area).toList();
        Way together =
                Way.of(sharing.together(), places.stream().map(PlaceSize::area).toList());
        double delegated =
                services.stream().mapToDouble(Demanded::delegatedHours).sum();
        Way separately = Way.of(sharing.apart(), apart);
        if (separately.staffedHours().isEmpty()) {
            services.stream()
                    .filter(each -> !each.streams().isEmpty()
                            && !each.streams().get(0).open().isKnown())
                    .forEach(each -> gaps.add(new Gap(Gap.Kind.NO_HOURS, each.service())));
        }
        List<AgencyShare> agencies = providers(sharing).stream()
                .map(each -> agency(each, sharing, together))
                .toList();
        return new Synergy(separately, together, agencies, delegated);
    }

    private AgencyShare agency(Organisation organisation, Sharing sharing, Way together) {
        List<DeskGroup> own = sharing.apart().stream()
                .filter(each -> each.streams().get(0).provider().equals(organisation.getId()))
                .toList();
        Way apart = Way.of(own, own.stream().map(this::area).toList());
        double share = load(own) / load(sharing.apart());
        if (organisation.getRent() == null) {
            gaps.add(new Gap(Gap.Kind.NO_RENT, organisation));
        }
        if (organisation.getStaffHourCost() == null) {
            gaps.add(new Gap(Gap.Kind.NO_STAFF_COST, organisation));
        }
        OptionalDouble days = daysPerYear(organisation);
        return new AgencyShare(
                organisation,
                apart,
                share,
                euros(organisation.getRent(), OptionalDouble.of(1), saved(apart.area(), together.area(), share)),
                euros(
                        organisation.getStaffHourCost(),
                        days,
                        saved(apart.staffedHours(), together.staffedHours(), share)));
    }

    /** What it has apart, less its share of what all have together. */
    private static OptionalDouble saved(OptionalDouble apart, OptionalDouble together, double share) {
        return Way.difference(apart, together.stream().map(all -> all * share).findFirst());
    }

    private static OptionalDouble euros(BigDecimal price, OptionalDouble times, OptionalDouble amount) {
        return price == null || times.isEmpty() || amount.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(price.doubleValue() * times.getAsDouble() * amount.getAsDouble());
    }

    private List<Organisation> providers(Sharing sharing) {
        return sharing.apart().stream()
                .map(each -> each.streams().get(0).provider())
                .distinct()
                .flatMap(id -> project.getConcept().getOrganisations().stream()
                        .filter(each -> each.getId().equals(id)))
                .toList();
    }

    private static double load(List<DeskGroup> groups) {
        return groups.stream()
                .flatMap(each -> each.streams().stream())
                .mapToDouble(CustomerStream::load)
                .sum();
    }

    /** The most days on which one of an organisation's services is open. */
    private OptionalDouble daysPerYear(Organisation organisation) {
        return services.stream()
                .filter(each -> each.service().getProvider() == organisation)
                .flatMapToDouble(each -> daysPerYear(each).stream())
                .max();
    }

    private OptionalDouble daysPerYear(Demanded demanded) {
        Integer stated = demanded.demand()
                .filter(each -> each.getDaysPerYear() > 0)
                .map(each -> each.getDaysPerYear())
                .orElse(null);
        OpenHours open = reader.open(demanded.service());
        if (stated != null) {
            return OptionalDouble.of(stated);
        }
        return open.isKnown() ? OptionalDouble.of(WEEKS * open.days()) : OptionalDouble.empty();
    }

    private List<SpillOverRange> spillOvers() {
        if (project.getOutcomes() == null) {
            return List.of();
        }
        double all = visits(false);
        double toPublic = visits(true);
        return project.getOutcomes().getSpillOvers().stream()
                .filter(each -> each.getCoefficient() != null && all > 0)
                .map(each -> new SpillOverRange(
                        each,
                        each.getCoefficient().doubleValue() * toPublic,
                        each.getCoefficient().doubleValue() * all))
                .toList();
    }

    private double visits(boolean toPublicProviders) {
        return services.stream()
                .filter(each -> !toPublicProviders || isPublic(each.service()))
                .mapToDouble(each -> each.visitsPerDay() * daysPerYear(each).orElse(0))
                .sum();
    }

    private static boolean isPublic(Service service) {
        return service.getProvider() != null
                && PUBLIC.contains(service.getProvider().getKind());
    }
}
