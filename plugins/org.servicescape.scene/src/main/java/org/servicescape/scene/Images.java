package org.servicescape.scene;

import java.util.Optional;

/** Answers what is in the image files that a model names. Views read no files: whoever draws reads them. */
public interface Images {
    /** Of a drawing that shows no images: views name them instead. */
    Images NONE = file -> Optional.empty();

    /** Why an image cannot be shown. */
    enum Trouble {
        /** There is no such file. */
        MISSING,
        /** It does not lie in the folder of images. */
        OUTSIDE,
        /** It has too many bytes or pixels. */
        TOO_LARGE,
        /** It is no image that can be read, or leads to other files. */
        BROKEN
    }

    /** What came of reading a file: an image, or the trouble with it. */
    record Read(Optional<ImageFile> image, Optional<Trouble> trouble) {
        /** An image. */
        public static Read of(ImageFile image) {
            return new Read(Optional.of(image), Optional.empty());
        }

        /** No image. */
        public static Read not(Trouble trouble) {
            return new Read(Optional.empty(), Optional.of(trouble));
        }
    }

    /** What came of reading a file, by its path below the folder of images; empty where no images are shown. */
    Optional<Read> read(String file);
}
