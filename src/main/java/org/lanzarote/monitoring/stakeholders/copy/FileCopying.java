package org.lanzarote.monitoring.stakeholders.copy;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.lanzarote.monitoring.platform.problem.ProblemType.ORGANISATION_NAMED;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lanzarote.monitoring.files.attachment.AttachedFile;
import org.lanzarote.monitoring.files.attachment.AttachmentStore;
import org.lanzarote.monitoring.files.attachment.FileName;
import org.lanzarote.monitoring.files.attachment.IncomingDocument;
import org.lanzarote.monitoring.files.document.DocumentCheck;
import org.lanzarote.monitoring.files.document.DocumentType;
import org.lanzarote.monitoring.files.nameless.NamelessCopy;
import org.lanzarote.monitoring.files.nameless.WordSearch;
import org.lanzarote.monitoring.files.nameless.Words;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.problem.ProblemException;
import org.lanzarote.monitoring.platform.problem.Violation;

/**
 * Copies files without anything that tells who wrote them, under neutral names, so that the copies can stay if
 * anonymity is granted later.
 */
@ApplicationScoped
class FileCopying {

    private final CopyingQueries queries;
    private final AttachmentStore store;
    private final Caller caller;
    private final Clock clock;

    FileCopying(CopyingQueries queries, AttachmentStore store, Caller caller, Clock clock) {
        this.queries = queries;
        this.store = store;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Attaches copies of these files to the copy of their submission; gives the keys of the copies by those of the
     * files.
     */
    Map<UUID, UUID> copy(SubmissionCopy copy, Set<UUID> files, Words secret) {
        Map<UUID, UUID> copied = new LinkedHashMap<>();
        if (!files.isEmpty()) {
            for (var file : queries.files(copy.submission.id(), files)) {
                copied.put(file.id(), copy(copy, file, copied.size() + 1, secret));
            }
        }
        return copied;
    }

    private UUID copy(SubmissionCopy copy, AttachedFile file, int number, Words secret) {
        var type = DocumentType.of(file.mediaType());
        try {
            var nameless = Files.createTempFile("nameless-", ".copy");
            try {
                write(file, type, nameless);
                requireWithout(secret, file, type, nameless);
                var name = new FileName("attachment-" + number + type.ending());
                var document = new IncomingDocument(nameless, file.sha256(), DocumentCheck.check(nameless));
                return store.keep(copy.id, name, document, caller.name(), clock.instant())
                        .id();
            } finally {
                Files.deleteIfExists(nameless);
            }
        } catch (ProblemException e) {
            throw e.of(file.name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(AttachedFile file, DocumentType type, Path nameless) throws IOException {
        var original = Files.createTempFile("nameless-", ".original");
        try (var content = store.content(file.id())) {
            Files.copy(content, original, REPLACE_EXISTING);
            NamelessCopy.write(original, type, nameless);
        } finally {
            Files.deleteIfExists(original);
        }
    }

    private static void requireWithout(Words secret, AttachedFile file, DocumentType type, Path nameless) {
        var places = WordSearch.places(nameless, type, secret);
        if (!places.isEmpty()) {
            throw ORGANISATION_NAMED.because(
                    "The organisation would be named by a file of its own",
                    places.stream()
                            .map(place -> Violation.at(
                                    "/withheld", "Not to be named, it is named in " + file.name() + ", " + place))
                            .toList());
        }
    }
}
