package org.servicescape.render;

import java.io.IOException;
import java.util.Base64;
import org.apache.batik.bridge.Bridge;
import org.apache.batik.bridge.BridgeContext;
import org.apache.batik.bridge.SVGImageElementBridge;
import org.apache.batik.ext.awt.image.GraphicsUtil;
import org.apache.batik.ext.awt.image.renderable.RedRable;
import org.apache.batik.ext.awt.image.rendered.CachableRed;
import org.apache.batik.gvt.GraphicsNode;
import org.apache.batik.util.ParsedURL;
import org.w3c.dom.Element;

/** Paints images that stand in a picture itself; PNG and JPEG are decoded by Java, so that Batik needs no decoders. */
final class ImageBridge extends SVGImageElementBridge {
    private static final String HEAD = "data:image/";
    private static final String BASE = ";base64,";

    @Override
    public Bridge getInstance() {
        return new ImageBridge();
    }

    @Override
    protected GraphicsNode createImageGraphicsNode(BridgeContext context, Element element, ParsedURL url) {
        String address = element.getAttributeNS(Painting.LINKS, "href");
        int data = address.indexOf(BASE);
        if (!address.startsWith(HEAD) || data < 0 || address.startsWith(HEAD + "svg")) {
            return super.createImageGraphicsNode(context, element, url);
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(address.substring(data + BASE.length()));
            CachableRed pixels = GraphicsUtil.wrap(ImageReader.decoded(bytes));
            return createRasterImageNode(context, element, new RedRable(pixels), url);
        } catch (IOException broken) {
            throw new IllegalStateException("an image was read before and no longer can be", broken);
        }
    }
}
