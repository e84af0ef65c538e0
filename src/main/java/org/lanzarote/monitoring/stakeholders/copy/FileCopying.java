package org.lanzarote.monitoring.stakeholders.copy;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.lanzarote.monitoring.platform.problem.ProblemType.FILE_NAMES_ORGANISATION;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lanzarote.monitoring.files.attachment.AttachedFile;
import org.lanzarote.monitoring.files.attachment.AttachmentStore;
import org.lanzarote.monitoring.files.attachment.FileName;
import org.lanzarote.monitoring.files.attachment.IncomingDocument;
import org.lanzarote.monitoring.files.document.CheckedDocument;
import org.lanzarote.monitoring.files.document.DocumentType;
import org.lanzarote.monitoring.files.namesearch.SoughtNames;
import org.lanzarote.monitoring.files.seal.Digests;
import org.lanzarote.monitoring.files.visible.TextCopy;
import org.lanzarote.monitoring.files.visible.VisibleText;
import org.lanzarote.monitoring.platform.access.Caller;
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

    /**
     * The copy of a file that would go out, or the problem that would hold it back. The Secretariat sees a copy that
     * shows the name, too, to judge whose it is.
     */
    public byte[] preview(StakeholderSubmission submission, AttachedFile file) {
        var text = read(file, "the attachment").text();
        var secret = caller.isSecretariat() ? SoughtNames.NONE : names.secretIfGranted(submission);
        var places = secret.places(text);
        if (!places.isEmpty()) {
            throw FILE_NAMES_ORGANISATION.because(
                    CopyMessage.FILE_NAMES_YOU,
                    places.stream()
                            .map(place -> Violation.inFile(place, CopyMessage.NAMED_HERE))
                            .toList());
        }
        return TextCopy.of(text, submission.language());
    }

    /** Reads those of the files that are attached to the submission, in the order in which they came. */
    List<FileText> read(StakeholderSubmission submission, Set<UUID> files) {
        List<FileText> read = new ArrayList<>();
        if (!files.isEmpty()) {
            for (var file : queries.files(submission.id(), files)) {
                read.add(read(file, "Attachment " + (read.size() + 1)));
            }
        }
        return read;
    }

    /** Attaches copies of files to the copy of their submission; gives the keys of the copies by those of the files. */
    Map<UUID, UUID> copy(SubmissionCopy copy, List<FileText> files) {
        Map<UUID, UUID> copied = new LinkedHashMap<>();
        files.forEach(file -> copied.put(file.id(), copy(copy, file)));
        return copied;
    }

    private UUID copy(SubmissionCopy copy, FileText file) {
        var content = TextCopy.of(file.text(), copy.language);
        try {
            var written = Files.createTempFile("copy-", ".pdf");
            try {
                Files.write(written, content);
                var document = new IncomingDocument(
                        written, Digests.sha256(content), new CheckedDocument(DocumentType.PDF, false));
                var name = new FileName(file.called() + DocumentType.PDF.ending());
                return store.keepCopy(copy.id, name, document, caller.name(), clock.instant())
                        .id();
            } finally {
                Files.deleteIfExists(written);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a file; a problem calls it as its copy is called, not as it was sent. */
    private FileText read(AttachedFile file, String called) {
        try {
            return new FileText(file.id(), called, text(file));
        } catch (ProblemException e) {
            throw e.of(called + " (" + file.id() + ")");
        }
    }

    /** What a file shows of its text. */
    VisibleText text(AttachedFile file) {
        try {
            var original = Files.createTempFile("copy-", ".original");
            try (var content = store.content(file.id())) {
                Files.copy(content, original, REPLACE_EXISTING);
                return VisibleText.of(original, DocumentType.of(file.mediaType()));
            } finally {
                Files.deleteIfExists(original);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
