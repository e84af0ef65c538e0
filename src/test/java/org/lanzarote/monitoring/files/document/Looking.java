package org.lanzarote.monitoring.files.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lanzarote.monitoring.platform.problem.ProblemException;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** Looks at files as the service does. */
record Looking(Path folder) {

    CheckedDocument at(byte[] content) {
        return DocumentCheck.check(file(content));
    }

    Path file(byte[] content) {
        try {
            return Files.write(folder.resolve("file"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** That it is refused, and what the first words about it are. */
    void refuses(byte[] content, ProblemType type, String... words) {
        var refusal = catchThrowableOfType(ProblemException.class, () -> at(content));
        assertThat(refusal).as("refusal").isNotNull();
        assertThat(refusal.is(type)).as("%s: %s", type, refusal.getMessage()).isTrue();
        var message = String.valueOf(refusal.getMessage());
        assertThat(words).allMatch(message::contains, message);
    }
}
