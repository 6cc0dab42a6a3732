package org.servicescape.benchmarks;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** The layered layout of the Eclipse Layout Kernel in this Java: where cards and arrows go, and no picture yet. */
final class ElkLayout {
    static {
        LayoutMetaDataService.getInstance()
                .registerLayoutMetaDataProviders(new CoreOptions(), new LayeredMetaDataProvider());
    }

    private ElkLayout() {}

    /** The graph laid out from left to right with its own settings, each card as large as one of ours, without lanes. */
    static ElkNode of(CardGraph cards) {
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        Map<String, ElkNode> nodes = new HashMap<>();
        for (CardGraph.Card card : cards.cards()) {
            ElkNode node = ElkGraphUtil.createNode(graph);
            node.setDimensions(CardGraph.WIDTH, CardGraph.HEIGHT);
            nodes.put(card.id(), node);
        }
        cards.arrows().forEach(arrow -> ElkGraphUtil.createSimpleEdge(nodes.get(arrow.from()), nodes.get(arrow.to())));
        new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
        return graph;
    }
}
