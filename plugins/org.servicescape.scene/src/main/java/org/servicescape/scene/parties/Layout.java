package org.servicescape.scene.parties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Gives boxes and lines their places with the layered method (Sugiyama, Tagawa and Toda 1981) of the Eclipse Layout Kernel:
 * boxes in columns, lines at right angles, labels on their lines. Boxes keep the order in which they came where that costs
 * no crossing, so that a small change of the model changes little.
 */
final class Layout {
    private static final int SEED = 7;
    private static final double ASPECT = 1.5;

    static {
        LayoutMetaDataService.getInstance()
                .registerLayoutMetaDataProviders(new CoreOptions(), new LayeredMetaDataProvider());
    }

    /** A line with its corners, x, y, x, y, …, and the north-west corner of its label. */
    record Line(List<Double> points, double labelX, double labelY) {
        /** Copies the list. */
        Line {
            points = List.copyOf(points);
        }
    }

    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final Map<String, ElkNode> boxes = new LinkedHashMap<>();
    private final Map<String, ElkEdge> lines = new LinkedHashMap<>();

    Layout() {
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(CoreOptions.RANDOM_SEED, SEED);
        graph.setProperty(CoreOptions.PADDING, new ElkPadding(0));
        graph.setProperty(CoreOptions.ASPECT_RATIO, ASPECT);
        graph.setProperty(LayeredOptions.THOROUGHNESS, 20);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_EDGES);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 28.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 36.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 20.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 20.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 16.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 16.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 4.0);
        graph.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, 32.0);
    }

    /** Adds a box. */
    void box(String id, double width, double height) {
        ElkNode node = ElkGraphUtil.createNode(graph);
        node.setDimensions(width, height);
        boxes.put(id, node);
    }

    /** Adds a line between two boxes that are there; without a label where its width is 0. */
    void line(String id, String from, String to, double labelWidth, double labelHeight) {
        ElkEdge edge = ElkGraphUtil.createSimpleEdge(boxes.get(from), boxes.get(to));
        if (labelWidth > 0) {
            ElkLabel label = ElkGraphUtil.createLabel(id, edge);
            label.setDimensions(labelWidth, labelHeight);
            label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
            label.setProperty(CoreOptions.EDGE_LABELS_INLINE, true);
        }
        lines.put(id, edge);
    }

    /** Places everything. */
    void run() {
        new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
    }

    double width() {
        return graph.getWidth();
    }

    double height() {
        return graph.getHeight();
    }

    /** West side of a box. */
    double x(String box) {
        return Math.round(boxes.get(box).getX());
    }

    /** North side of a box. */
    double y(String box) {
        return Math.round(boxes.get(box).getY());
    }

    /** The course of a line. */
    Line line(String id) {
        ElkEdge edge = lines.get(id);
        List<Double> points = new ArrayList<>();
        ElkEdgeSection section = edge.getSections().get(0);
        points.addAll(List.of(section.getStartX(), section.getStartY()));
        for (ElkBendPoint bend : section.getBendPoints()) {
            points.addAll(List.of(bend.getX(), bend.getY()));
        }
        points.addAll(List.of(section.getEndX(), section.getEndY()));
        points.replaceAll(value -> (double) Math.round(value));
        if (edge.getLabels().isEmpty()) {
            return new Line(points, 0, 0);
        }
        ElkLabel label = edge.getLabels().get(0);
        return new Line(points, Math.round(label.getX()), Math.round(label.getY()));
    }
}
