package org.servicescape.core;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The validator of the web, whose schemas are nested so deeply that it needs a stack of its own. Tells errors, with their
 * lines, and no remarks.
 */
final class WebValidator {
    private static final long STACK = 256L << 20;

    /** How the validator reads a document. */
    private interface Reading {
        void read(SimpleDocumentValidator validator, InputSource document) throws Exception;
    }

    private final List<String> errors = new ArrayList<>();
    private final SimpleDocumentValidator validator;
    private final Reading reading;

    private WebValidator(String schema, Reading reading) throws Exception {
        this.reading = reading;
        this.validator = deep(() -> {
            DefaultHandler handler = new DefaultHandler() {
                @Override
                public void error(SAXParseException error) {
                    errors.add(error.getLineNumber() + ": " + error.getMessage());
                }

                @Override
                public void fatalError(SAXParseException error) {
                    error(error);
                }
            };
            SimpleDocumentValidator made = new SimpleDocumentValidator(false);
            made.setUpMainSchema("http://s.validator.nu/" + schema, handler);
            made.setUpValidatorAndParsers(handler, false, false);
            return made;
        });
    }

    static WebValidator ofPages() throws Exception {
        return new WebValidator("html5-all.rnc", SimpleDocumentValidator::checkHtmlInputSource);
    }

    static WebValidator ofPictures() throws Exception {
        return new WebValidator("svg-xhtml5-rdf-mathml.rnc", SimpleDocumentValidator::checkXmlInputSource);
    }

    /** What is wrong with a document. */
    List<String> errors(byte[] document) throws Exception {
        errors.clear();
        return deep(() -> {
            reading.read(validator, new InputSource(new ByteArrayInputStream(document)));
            return List.copyOf(errors);
        });
    }

    private static <T> T deep(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        new Thread(null, task, "validator", STACK).start();
        return task.get();
    }
}
