package org.servicescape.ui.sheet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Paints a short sentence beside the pointer, in the colours of the desktop's tool tips and inside what is seen. */
final class HintPainter {
    private static final int AWAY = 18;
    private static final int PAD = 6;

    private HintPainter() {}

    static void paint(GC gc, Font font, Rectangle area, Point pointer, String sentence) {
        gc.setFont(font);
        gc.setLineAttributes(new LineAttributes(1));
        Point text = gc.textExtent(sentence, SWT.DRAW_DELIMITER);
        int width = text.x + 2 * PAD;
        int height = text.y + 2 * PAD;
        int x = Math.max(0, Math.min(pointer.x + AWAY, area.width - width));
        int below = pointer.y + AWAY;
        int y = below + height > area.height ? Math.max(0, pointer.y - AWAY - height) : below;
        gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_INFO_BACKGROUND));
        gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_INFO_FOREGROUND));
        gc.fillRectangle(x, y, width, height);
        gc.drawRectangle(x, y, width - 1, height - 1);
        gc.drawText(sentence, x + PAD, y + PAD, SWT.DRAW_TRANSPARENT | SWT.DRAW_DELIMITER);
    }
}
