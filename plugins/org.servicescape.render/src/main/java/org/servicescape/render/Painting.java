package org.servicescape.render;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import org.apache.batik.anim.dom.SVGDOMImplementation;
import org.apache.batik.bridge.BridgeContext;
import org.apache.batik.bridge.GVTBuilder;
import org.apache.batik.gvt.GraphicsNode;
import org.apache.batik.util.SVGConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Batik's painting of a picture, as finely as it can. */
final class Painting {
    private static final String SVG = SVGConstants.SVG_NAMESPACE_URI;

    /** The namespace in which Batik looks for addresses. */
    static final String LINKS = "http://www.w3.org/1999/xlink";

    private Painting() {}

    /** What paints the picture; the context, which must have the {@link ImageBridge}, must be kept as long as it does. */
    static GraphicsNode of(SvgElement root, BridgeContext context) {
        Document document = SVGDOMImplementation.getDOMImplementation().createDocument(SVG, root.name(), null);
        fill(document.getDocumentElement(), root);
        return new GVTBuilder().build(context, document);
    }

    /** Names with a colon are no matter of painting. */
    private static void fill(Element element, SvgElement from) {
        for (SvgElement.Attribute attribute : from.attributes()) {
            if (attribute.name().equals("href")) {
                element.setAttributeNS(LINKS, "xlink:href", attribute.value());
            } else if (attribute.name().indexOf(':') < 0 && !attribute.name().equals("xmlns")) {
                element.setAttributeNS(null, attribute.name(), attribute.value());
            }
        }
        Document document = element.getOwnerDocument();
        for (SvgElement child : from.children()) {
            if (child.name().indexOf(':') < 0) {
                Element added = document.createElementNS(SVG, child.name());
                element.appendChild(added);
                fill(added, child);
            }
        }
        if (!from.words().isEmpty()) {
            element.appendChild(document.createTextNode(from.words()));
        }
    }

    /** Sets smooth edges and lines where they are drawn. */
    static void fine(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }
}
