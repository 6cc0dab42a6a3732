package org.servicescape.sizing.centre;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.servicescape.sizing.Queue;

/**
 * What the customers of an organisation without appointment notice when its queue becomes part of one queue, the number of desks
 * staying what all of them had apart. Where short errands come to stand behind long ones, they wait longer (Smith and Whitt 1981).
 *
 * @param provider id of the organisation
 * @param place id of the kind of place
 * @param time mean hours at the desk of its customers
 * @param apart mean wait in hours at desks of its own
 * @param together mean wait in hours in one queue, at as many desks in all
 */
public record Pooling(String provider, String place, double time, double apart, double together) {

    /** Whether its customers wait longer together than apart. */
    public boolean isWorse() {
        return together > apart;
    }

    static List<Pooling> of(List<DeskGroup> apart) {
        Map<String, List<DeskGroup>> places = apart.stream()
                .filter(each -> each.queue().isPresent())
                .collect(Collectors.groupingBy(
                        each -> each.streams().get(0).place(), LinkedHashMap::new, Collectors.toList()));
        List<Pooling> pooling = new ArrayList<>();
        places.forEach((place, groups) -> {
            if (groups.size() > 1) {
                List<CustomerStream> all =
                        groups.stream().flatMap(each -> each.streams().stream()).toList();
                Queue mixed = DeskGroup.of(all).queue().orElseThrow();
                int desks = groups.stream()
                        .mapToInt(each -> each.queue().orElseThrow().servers())
                        .sum();
                double wait = Queue.of(mixed.arrivals(), mixed.service(), mixed.variation(), desks)
                        .meanWait()
                        .orElseThrow();
                groups.forEach(each -> pooling.add(new Pooling(
                        each.streams().get(0).provider(),
                        place,
                        each.queue().orElseThrow().service(),
                        each.queue().orElseThrow().meanWait().orElseThrow(),
                        wait)));
            }
        });
        return pooling;
    }
}
