package org.servicescape.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The cards of a blueprint and the arrows between them, as programs draw them that know of neither moments nor services.
 *
 * @param cards in the order in which the work goes on
 * @param arrows by the ids of cards
 */
record CardGraph(List<Card> cards, List<Arrow> arrows) {
    /** A card with the lane that it stands in. */
    record Card(String id, String lane, String stage, String text) {}

    /** An arrow; dashed where data goes along it. */
    record Arrow(String from, String to, boolean data) {}

    /** As large as one of our cards, in pixels, for programs that do not measure texts. */
    static final int WIDTH = 168;

    static final int HEIGHT = 48;
    private static final int LINE = 24;

    CardGraph {
        cards = List.copyOf(cards);
        arrows = List.copyOf(arrows);
    }

    /** For Graphviz: a box a card, a cluster a lane, from left to right. */
    String dot() {
        StringBuilder text = new StringBuilder(
                "digraph blueprint {\nrankdir=LR;\nnode [shape=box fontname=\"Inter\" fontsize=11];\n");
        int number = 0;
        for (Map.Entry<String, List<Card>> lane : lanes().entrySet()) {
            text.append("subgraph cluster_")
                    .append(number++)
                    .append(" {\nlabel=\"")
                    .append(lane.getKey())
                    .append("\";\n");
            lane.getValue().forEach(card -> text.append('"')
                    .append(card.id())
                    .append("\" [label=\"")
                    .append(wrapped(card, "\\n"))
                    .append("\"];\n"));
            text.append("}\n");
        }
        arrows.forEach(arrow -> text.append('"')
                .append(arrow.from())
                .append("\" -> \"")
                .append(arrow.to())
                .append(arrow.data() ? "\" [style=dashed];\n" : "\";\n"));
        return text.append("}\n").toString();
    }

    /** For PlantUML: an activity a card, a swimlane a lane. Activities follow one another: it has no other arrows. */
    String plantUml() {
        StringBuilder text = new StringBuilder("@startuml\n");
        lanes().keySet().forEach(lane -> text.append('|').append(lane).append("|\n"));
        for (int i = 0; i < cards.size(); i++) {
            text.append('|').append(cards.get(i).lane()).append("|\n");
            text.append(i == 0 ? "start\n" : "")
                    .append(':')
                    .append(wrapped(cards.get(i), "\n"))
                    .append(";\n");
        }
        return text.append("stop\n@enduml\n").toString();
    }

    /** For Mermaid: a flowchart with a subgraph a lane. */
    String mermaid() {
        StringBuilder text = new StringBuilder("flowchart LR\n");
        int number = 0;
        for (Map.Entry<String, List<Card>> lane : lanes().entrySet()) {
            text.append("subgraph lane")
                    .append(number++)
                    .append(" [\"")
                    .append(lane.getKey())
                    .append("\"]\n");
            lane.getValue().forEach(card -> text.append(card.id())
                    .append("[\"")
                    .append(wrapped(card, "<br/>"))
                    .append("\"]\n"));
            text.append("end\n");
        }
        arrows.forEach(arrow -> text.append(arrow.from())
                .append(arrow.data() ? " -.-> " : " --> ")
                .append(arrow.to())
                .append('\n'));
        return text.toString();
    }

    /** For elkjs: the graph as JSON, each card as large as ours, without lanes, which is the kindest to ELK. */
    String elkJson() {
        StringBuilder text = new StringBuilder("{\"id\":\"root\",\"layoutOptions\":{\"elk.algorithm\":\"layered\","
                + "\"elk.direction\":\"RIGHT\",\"elk.edgeRouting\":\"ORTHOGONAL\"},\"children\":[");
        for (int i = 0; i < cards.size(); i++) {
            text.append(i == 0 ? "" : ",")
                    .append("{\"id\":\"")
                    .append(cards.get(i).id())
                    .append("\",\"width\":" + WIDTH + ",\"height\":" + HEIGHT + "}");
        }
        text.append("],\"edges\":[");
        for (int i = 0; i < arrows.size(); i++) {
            text.append(i == 0 ? "" : ",")
                    .append("{\"id\":\"e")
                    .append(i)
                    .append("\",\"sources\":[\"")
                    .append(arrows.get(i).from())
                    .append("\"],\"targets\":[\"")
                    .append(arrows.get(i).to())
                    .append("\"]}");
        }
        return text.append("]}").toString();
    }

    /** The cards of each lane, in order. */
    Map<String, List<Card>> lanes() {
        Map<String, List<Card>> lanes = new LinkedHashMap<>();
        lanes.put("Customer", new ArrayList<>());
        for (int i = 1; i <= 5; i++) {
            lanes.put("Lane " + i, new ArrayList<>());
        }
        cards.forEach(card -> lanes.get(card.lane()).add(card));
        return lanes;
    }

    /** On lines of at most some 24 characters, as on our cards. */
    private static String wrapped(Card card, String newLine) {
        StringBuilder text = new StringBuilder();
        int length = 0;
        for (String word : card.text().split(" ")) {
            if (length > 0 && length + 1 + word.length() > LINE) {
                text.append(newLine).append(word);
                length = word.length();
            } else {
                text.append(length == 0 ? "" : " ").append(word);
                length += word.length() + 1;
            }
        }
        return text.toString();
    }
}
