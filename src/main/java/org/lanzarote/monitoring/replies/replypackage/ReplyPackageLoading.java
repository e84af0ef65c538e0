package org.lanzarote.monitoring.replies.replypackage;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.lanzarote.monitoring.files.attachment.FileName;
import org.lanzarote.monitoring.files.attachment.SealedFile;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.replies.bulk.HeldReply;
import org.lanzarote.monitoring.replies.bulk.OwnReplies;
import org.lanzarote.monitoring.replies.reply.SaveAnswer;

/** Loads a package into a reply, all or nothing; files and answers that are there already are left alone. */
@ApplicationScoped
class ReplyPackageLoading {

    private final OwnReplies replies;
    private final Caller caller;
    private final Clock clock;

    ReplyPackageLoading(OwnReplies replies, Caller caller, Clock clock) {
        this.replies = replies;
        this.caller = caller;
        this.clock = clock;
    }

    LoadedReplyPackage load(HeldReply held, IncomingReplyPackage replyPackage) {
        replyPackage.requireFor(held.asRead());
        var known = replies.files(held.asRead()).stream()
                .collect(toMap(SealedFile::sha256, file -> file.id().toString(), (first, equal) -> first));
        int before = known.size();
        var links = FileLinks.toKeys(attach(held, replyPackage, known));
        var answers = replyPackage.answers().wishes(links);
        requireFitting(held, answers);
        int saved = held.unsaved(answers).size();
        held.save(answers, caller.name(), clock.instant());
        replies.written(held);
        held.translate(replyPackage.answers().translated(links), caller.name(), clock.instant());
        int added = known.size() - before;
        return new LoadedReplyPackage(
                saved,
                answers.size() - saved,
                added,
                replyPackage.manifest().files().size() - added);
    }

    /**
     * Attaches the files; gives their keys by the digests in the package, also where something in a file was blanked.
     */
    private Map<String, String> attach(HeldReply held, IncomingReplyPackage replyPackage, Map<String, String> known) {
        Map<String, String> keys = new HashMap<>();
        for (var file : replyPackage.manifest().files()) {
            var kept = replyPackage.document(file).keptSha256();
            keys.put(file.sha256(), known.computeIfAbsent(kept, missing -> attach(held, replyPackage, file)));
        }
        return keys;
    }

    private String attach(HeldReply held, IncomingReplyPackage replyPackage, ListedFile file) {
        var name = FileName.of("name", file.name());
        return held.attach(name, replyPackage.document(file), caller.name(), clock.instant())
                .toString();
    }

    private static void requireFitting(HeldReply held, Map<String, SaveAnswer> answers) {
        var violations = new Violations();
        held.misfits(answers).forEach((question, misfits) -> violations.within("/answers/" + question, misfits));
        violations.orThrow(ReplyPackageMessage.ANSWERS_UNFIT);
    }
}
