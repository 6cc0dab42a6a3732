package org.servicescape.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** What the tests of this room look at: the classes that people wrote, in the rooms that need no workbench. */
final class House {
    static final String ROOT = "org.servicescape.";

    /** EMF's generator writes the model's packages, all but the value types and what is asked about texts. */
    static final DescribedPredicate<JavaClass> GENERATED = DescribedPredicate.describe(
            "generated",
            type -> (type.getPackageName() + ".").startsWith(ROOT + "model.")
                    && !(type.getPackageName() + ".").startsWith(ROOT + "model.text.")
                    && !(type.getPackageName() + ".").startsWith(ROOT + "model.value."));

    /** Hand-written classes, without tests. */
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.servicescape")
            .that(DescribedPredicate.not(GENERATED));

    private House() {}

    /** The package pattern of a room and everything below it. */
    static String room(String name) {
        return ROOT + name + "..";
    }
}
