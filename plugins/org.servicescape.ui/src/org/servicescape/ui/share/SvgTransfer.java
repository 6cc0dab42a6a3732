package org.servicescape.ui.share;

import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;

/** SVG as other drawing programs exchange it: the bytes of a file under the names that the desktops know it by. */
public final class SvgTransfer extends ByteArrayTransfer {
    private static final SvgTransfer INSTANCE = new SvgTransfer();
    private static final String[] NAMES = {"image/svg+xml", "image/x-inkscape-svg", "public.svg-image"};

    private SvgTransfer() {}

    /** The one transfer. */
    public static SvgTransfer getInstance() {
        return INSTANCE;
    }

    @Override
    protected int[] getTypeIds() {
        int[] ids = new int[NAMES.length];
        for (int i = 0; i < NAMES.length; i++) {
            ids[i] = registerType(NAMES[i]);
        }
        return ids;
    }

    @Override
    protected String[] getTypeNames() {
        return NAMES.clone();
    }

    @Override
    protected void javaToNative(Object object, TransferData data) {
        if (object instanceof byte[] bytes) {
            super.javaToNative(bytes, data);
        }
    }
}
