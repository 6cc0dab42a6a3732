package org.servicescape.scene;

/**
 * An image that was read from a file, as it is.
 *
 * @param type of its bytes: {@code image/png}, {@code image/jpeg} or {@code image/svg+xml}
 * @param width in pixels of its own, above 0
 * @param height in the same
 * @param base64 its bytes
 */
public record ImageFile(String type, double width, double height, String base64) {
    /** The image as an address that holds it. */
    public String address() {
        return "data:" + type + ";base64," + base64;
    }
}
