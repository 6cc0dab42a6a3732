package org.servicescape.sizing.centre;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Desks of agencies apart against desks of agencies together.
 *
 * @param services each service for itself, in each kind of place
 * @param apart each organisation for itself, its services sharing each kind of place
 * @param together all organisations sharing each kind of place, over the hours of the week
 * @param pooling what customers notice where errands of several organisations stand in one queue
 */
public record Sharing(
        List<DeskGroup> services, List<DeskGroup> apart, List<DeskGroup> together, List<Pooling> pooling) {
    /** Keeps copies. */
    public Sharing {
        services = List.copyOf(services);
        apart = List.copyOf(apart);
        together = List.copyOf(together);
        pooling = List.copyOf(pooling);
    }

    /** How many desks each way takes. Costs grow with the streams and the desks. */
    public static Sharing of(List<CustomerStream> streams) {
        List<DeskGroup> apart = groups(streams, each -> List.of(each.provider(), each.place()));
        List<DeskGroup> together = groups(streams, CustomerStream::place);
        return new Sharing(
                groups(streams, each -> List.of(each.service(), each.place())), apart, together, Pooling.of(apart));
    }

    private static List<DeskGroup> groups(List<CustomerStream> streams, Function<CustomerStream, Object> by) {
        Map<Object, List<CustomerStream>> groups =
                streams.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
        return groups.values().stream().map(DeskGroup::busiest).toList();
    }
}
