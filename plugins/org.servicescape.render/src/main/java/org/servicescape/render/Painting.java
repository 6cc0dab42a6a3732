package org.servicescape.render;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import org.apache.batik.bridge.BridgeContext;
import org.apache.batik.bridge.GVTBuilder;
import org.apache.batik.gvt.GraphicsNode;
import org.w3c.dom.Document;

/** Batik's painting of a document, as finely as it can. */
final class Painting {
    private Painting() {}

    /** What paints the document; the context must be kept as long as it does. */
    static GraphicsNode of(Document document, BridgeContext context) {
        return new GVTBuilder().build(context, document);
    }

    /** Sets smooth edges and lines where they are drawn. */
    static void fine(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }
}
