package org.lanzarote.monitoring.stakeholders.copy;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.lanzarote.monitoring.platform.problem.ProblemType.ORGANISATION_NAMED;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lanzarote.monitoring.files.attachment.AttachedFile;
import org.lanzarote.monitoring.files.attachment.AttachmentStore;
import org.lanzarote.monitoring.files.attachment.FileName;
import org.lanzarote.monitoring.files.attachment.IncomingDocument;
import org.lanzarote.monitoring.files.document.CheckedDocument;
import org.lanzarote.monitoring.files.document.DocumentType;
import org.lanzarote.monitoring.files.seal.Digests;
import org.lanzarote.monitoring.files.visible.TextCopy;
import org.lanzarote.monitoring.files.visible.VisibleText;
import org.lanzarote.monitoring.files.visible.Words;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.problem.ProblemException;
import org.lanzarote.monitoring.platform.problem.Violation;
import org.lanzarote.monitoring.stakeholders.submission.StakeholderSubmission;

/**
 * Copies what files show of their text, whether the organisation is named or not, so that the copies can stay if
 * anonymity is granted later. A copy has a name, a size and a digest of its own.
 */
@ApplicationScoped
public class FileCopying {

    private final CopyingQueries queries;
    private final AttachmentStore store;
    private final KnownNames names;
    private final Caller caller;
    private final Clock clock;

    FileCopying(CopyingQueries queries, AttachmentStore store, KnownNames names, Caller caller, Clock clock) {
        this.queries = queries;
        this.store = store;
        this.names = names;
        this.caller = caller;
        this.clock = clock;
    }

    /** The copy of a file that would go out, or the problem that would hold it back. */
    public byte[] preview(StakeholderSubmission submission, AttachedFile file) {
        return content(file, "the attachment", names.secretIfGranted(submission), submission.language());
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
        var called = "Attachment " + number;
        var content = content(file, called + " (" + file.id() + ")", secret, copy.language);
        try {
            var written = Files.createTempFile("copy-", ".pdf");
            try {
                Files.write(written, content);
                var document = new IncomingDocument(
                        written, Digests.sha256(content), new CheckedDocument(DocumentType.PDF, false));
                var name = new FileName(called + DocumentType.PDF.ending());
                return store.keepCopy(copy.id, name, document, caller.name(), clock.instant())
                        .id();
            } finally {
                Files.deleteIfExists(written);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A problem calls the file as its copy is called, not as it was sent. */
    private byte[] content(AttachedFile file, String called, Words secret, Language language) {
        try {
            var text = text(file);
            requireWithout(secret, text, called);
            return TextCopy.of(text, language);
        } catch (ProblemException e) {
            throw e.is(ORGANISATION_NAMED) ? e : e.of(called);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private VisibleText text(AttachedFile file) throws IOException {
        var original = Files.createTempFile("copy-", ".original");
        try (var content = store.content(file.id())) {
            Files.copy(content, original, REPLACE_EXISTING);
            return VisibleText.of(original, DocumentType.of(file.mediaType()));
        } finally {
            Files.deleteIfExists(original);
        }
    }

    private static void requireWithout(Words secret, VisibleText text, String called) {
        var places = secret.places(text);
        if (!places.isEmpty()) {
            throw ORGANISATION_NAMED.because(
                    "The organisation would be named by a file of its own",
                    places.stream()
                            .map(place -> Violation.at(
                                    "/withheld",
                                    "Not to be named, the organisation is named in " + called + ", " + place))
                            .toList());
        }
    }
}
