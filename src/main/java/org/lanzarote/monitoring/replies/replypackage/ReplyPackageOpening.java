package org.lanzarote.monitoring.replies.replypackage;

import static java.util.Objects.requireNonNull;
import static org.lanzarote.monitoring.platform.problem.ProblemType.INVALID;
import static org.lanzarote.monitoring.platform.problem.ProblemType.REPLY_PACKAGE_MISMATCH;
import static org.lanzarote.monitoring.platform.problem.ProblemType.REPLY_PACKAGE_UNREADABLE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lanzarote.monitoring.files.attachment.IncomingDocument;
import org.lanzarote.monitoring.files.attachment.IncomingDocuments;
import org.lanzarote.monitoring.platform.problem.Misfit;
import org.lanzarote.monitoring.platform.problem.ProblemException;
import org.lanzarote.monitoring.platform.problem.Violation;

/** Opens a package and finds everything that can be wrong with it without the database. */
@ApplicationScoped
class ReplyPackageOpening {

    private final ObjectMapper json;
    private final Validator validator;
    private final IncomingDocuments documents;

    ReplyPackageOpening(ObjectMapper json, Validator validator, IncomingDocuments documents) {
        this.json = json;
        this.validator = validator;
        this.documents = documents;
    }

    IncomingReplyPackage open(Path replyPackage, Scratch scratch) {
        var found = Unpacking.unpack(replyPackage, scratch);
        var answersFile = requireNonNull(found.get(Manifest.ANSWERS));
        var manifest = read(requireNonNull(found.get(Manifest.NAME)), Manifest.NAME, Manifest.class);
        var answers = read(answersFile, Manifest.ANSWERS, PackagedAnswers.class);
        new ManifestCheck(manifest, found).require(answers, answersFile);
        Map<String, IncomingDocument> looked = new HashMap<>();
        for (var file : manifest.files()) {
            looked.put(file.sha256(), look(file, requireNonNull(found.get(file.path()))));
        }
        answers.requireFiles(looked.keySet());
        return new IncomingReplyPackage(scratch, manifest, answers, looked);
    }

    private <T> T read(UnpackedFile file, String name, Class<T> type) {
        try {
            var content = json.readValue(Files.readAllBytes(file.file()), type);
            if (content == null) {
                throw REPLY_PACKAGE_UNREADABLE.because(ReplyPackageMessage.SAYS_NOTHING.with(name));
            }
            var wrong = validator.validate(content).stream().map(Violation::of).toList();
            if (!wrong.isEmpty()) {
                throw INVALID.because(ReplyPackageMessage.CONTENT_INVALID, wrong)
                        .of(name);
            }
            return content;
        } catch (JsonProcessingException e) {
            throw Misfit.in(name, e, REPLY_PACKAGE_UNREADABLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IncomingDocument look(ListedFile listed, UnpackedFile file) {
        try {
            var document = documents.look(file.file(), file.sha256());
            if (!document.checked().type().mediaType().equals(listed.mediaType())) {
                var wrong = Violation.inFile(
                        listed.path(),
                        ReplyPackageMessage.BY_CONTENT_IT_IS.with(
                                document.checked().type()));
                throw REPLY_PACKAGE_MISMATCH.because(ReplyPackageMessage.FILE_NOT_AS_LISTED, List.of(wrong));
            }
            document.checked().requireCalled(listed.name());
            return document;
        } catch (ProblemException e) {
            throw e.of(listed.path());
        }
    }
}
