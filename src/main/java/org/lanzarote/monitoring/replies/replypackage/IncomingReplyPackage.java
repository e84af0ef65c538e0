package org.lanzarote.monitoring.replies.replypackage;

import static org.lanzarote.monitoring.platform.problem.ProblemType.REPLY_PACKAGE_MISMATCH;
import static org.lanzarote.monitoring.platform.problem.ProblemType.REPLY_PACKAGE_OUTDATED;

import java.util.Map;
import java.util.Objects;
import org.lanzarote.monitoring.files.attachment.IncomingDocument;
import org.lanzarote.monitoring.replies.bulk.OwnReply;

/** An uploaded package, unpacked and found to match its manifest; its documents by their digests. */
record IncomingReplyPackage(
        Scratch scratch, Manifest manifest, PackagedAnswers answers, Map<String, IncomingDocument> documents) {

    IncomingDocument document(ListedFile file) {
        return Objects.requireNonNull(documents.get(file.sha256()));
    }

    /** Refuses a package of another Party or for other questions. */
    void requireFor(OwnReply reply) {
        if (!manifest.party().equals(reply.party())) {
            throw REPLY_PACKAGE_MISMATCH.because(ReplyPackageMessage.PACKAGE_OF_ANOTHER.with(manifest.party()));
        }
        if (answers.questionnaireVersion() != reply.questionnaire()) {
            throw REPLY_PACKAGE_OUTDATED.because(
                    ReplyPackageMessage.PACKAGE_VERSION.with(answers.questionnaireVersion(), reply.questionnaire()));
        }
    }
}
