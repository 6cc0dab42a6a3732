package org.servicescape.pages.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.CrossingMinimizationStrategy;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.servicescape.pages.diagram.Placed.PlacedBox;
import org.servicescape.pages.diagram.Placed.PlacedLine;
import org.servicescape.pages.diagram.Placed.Point;
import org.servicescape.pages.diagram.Relation.Kind;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.text.TextMeasure;

/**
 * Gives the boxes of a diagram their places with the layered method (Sugiyama, Tagawa and Toda 1981) of the Eclipse Layout
 * Kernel: boxes in layers, lines at right angles, labels beside their lines. The same content gets the same places.
 */
final class Layout {
    /**
     * How a diagram is laid out.
     *
     * @param direction where lines go
     * @param layering which box stands in which layer
     * @param placement how boxes are put within their layer
     * @param aspect width through height that is striven for when parts without a line between them are put side by side
     */
    record Manner(Direction direction, LayeringStrategy layering, NodePlacementStrategy placement, double aspect) {
        /** The manners worth trying. */
        static List<Manner> all() {
            List<Manner> all = new ArrayList<>();
            for (Direction direction : List.of(Direction.RIGHT, Direction.DOWN)) {
                for (LayeringStrategy layering :
                        List.of(LayeringStrategy.NETWORK_SIMPLEX, LayeringStrategy.LONGEST_PATH_SOURCE)) {
                    for (NodePlacementStrategy placement :
                            List.of(NodePlacementStrategy.BRANDES_KOEPF, NodePlacementStrategy.NETWORK_SIMPLEX)) {
                        for (double aspect : new double[] {1.6, 4}) {
                            all.add(new Manner(direction, layering, placement, aspect));
                        }
                    }
                }
            }
            return all;
        }
    }

    private static final int SEED = 7;
    private static final int THOROUGHNESS = 20;

    static {
        LayoutMetaDataService.getInstance()
                .registerLayoutMetaDataProviders(new CoreOptions(), new LayeredMetaDataProvider());
    }

    private final Content content;
    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final Map<Box, ElkNode> nodes = new HashMap<>();
    /** Where lines to the classes that extend one begin together. */
    private final Map<Box, ElkPort> trunks = new HashMap<>();

    private final Map<Relation, ElkEdge> edges = new HashMap<>();

    private Layout(Content content) {
        this.content = content;
    }

    static Placed of(Content content, Manner manner) {
        Layout layout = new Layout(content);
        layout.options(manner);
        layout.build();
        new RecursiveGraphLayoutEngine().layout(layout.graph, new BasicProgressMonitor());
        return layout.placed();
    }

    private void options(Manner manner) {
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(CoreOptions.DIRECTION, manner.direction());
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(CoreOptions.RANDOM_SEED, SEED);
        graph.setProperty(CoreOptions.PADDING, new ElkPadding(0));
        graph.setProperty(CoreOptions.ASPECT_RATIO, manner.aspect());
        graph.setProperty(LayeredOptions.THOROUGHNESS, THOROUGHNESS);
        graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_STRATEGY, CrossingMinimizationStrategy.LAYER_SWEEP);
        graph.setProperty(LayeredOptions.LAYERING_STRATEGY, manner.layering());
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, manner.placement());
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 20.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 28.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 14.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 14.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 12.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 12.0);
        graph.setProperty(LayeredOptions.SPACING_PORT_PORT, 12.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 3.0);
        graph.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, 32.0);
    }

    private void build() {
        for (Box box : content.boxes()) {
            ElkNode node = ElkGraphUtil.createNode(graph);
            node.setDimensions(box.width(), box.height());
            nodes.put(box, node);
        }
        for (Relation relation : content.relations()) {
            ElkConnectableShape from = relation.kind() == Kind.EXTENDED
                    ? trunks.computeIfAbsent(relation.from(), box -> ElkGraphUtil.createPort(nodes.get(box)))
                    : nodes.get(relation.from());
            ElkEdge edge = ElkGraphUtil.createSimpleEdge(from, nodes.get(relation.to()));
            if (!relation.labels().isEmpty()) {
                ElkLabel label = ElkGraphUtil.createLabel(String.join("\n", relation.labels()), edge);
                label.setDimensions(labelWidth(relation), labelHeight(relation));
                label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
            }
            edge.setProperty(LayeredOptions.PRIORITY_SHORTNESS, closeness(relation.kind()));
            edges.put(relation, edge);
        }
    }

    /** How much a line wants its boxes near each other: kin stand together, and parts near their whole. */
    private static int closeness(Kind kind) {
        return switch (kind) {
            case EXTENDED -> 8;
            case HOLDS -> 3;
            case REFERS -> 1;
        };
    }

    static double labelWidth(Relation relation) {
        return relation.labels().stream()
                .mapToDouble(l -> TextMeasure.width(l, TextSize.XS, false))
                .max()
                .orElse(0);
    }

    static double labelHeight(Relation relation) {
        return relation.labels().size() * TextSize.XS.lineHeight();
    }

    private Placed placed() {
        List<PlacedBox> boxes = content.boxes().stream()
                .map(box ->
                        new PlacedBox(box, nodes.get(box).getX(), nodes.get(box).getY()))
                .toList();
        List<PlacedLine> lines = new ArrayList<>();
        for (Relation relation : content.relations()) {
            ElkEdge edge = edges.get(relation);
            List<Point> points = points(edge);
            Point label = edge.getLabels().isEmpty()
                    ? points.get(0)
                    : new Point(
                            edge.getLabels().get(0).getX(),
                            edge.getLabels().get(0).getY());
            lines.add(new PlacedLine(relation, points, label));
        }
        return new Placed(graph.getWidth(), graph.getHeight(), boxes, lines, Crossings.count(lines));
    }

    private static List<Point> points(ElkEdge edge) {
        List<Point> points = new ArrayList<>();
        ElkEdgeSection section = edge.getSections().get(0);
        points.add(new Point(section.getStartX(), section.getStartY()));
        for (ElkBendPoint bend : section.getBendPoints()) {
            points.add(new Point(bend.getX(), bend.getY()));
        }
        points.add(new Point(section.getEndX(), section.getEndY()));
        return points;
    }
}
