package org.lanzarote.monitoring.replies.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import org.lanzarote.monitoring.files.attachment.SealedFile;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.preparation.questionnaire.PublishedItems;
import org.lanzarote.monitoring.replies.attached.ReplyAttachments;
import org.lanzarote.monitoring.replies.reading.ReplyAttachmentQueries;
import org.lanzarote.monitoring.replies.reading.ReplyQueries;
import org.lanzarote.monitoring.replies.reply.Reply;
import org.lanzarote.monitoring.replies.reply.ReplyRepository;
import org.lanzarote.monitoring.replies.reply.SealedTranslation;
import org.lanzarote.monitoring.replies.translation.ReplyTranslations;

/** Loads a Party's own reply for its focal point; any other reply is not found. */
@ApplicationScoped
public class OwnReplies {

    private final ReplyRepository replies;
    private final ReplyQueries queries;
    private final PublishedItems items;
    private final ReplyAttachments attachments;
    private final ReplyAttachmentQueries files;
    private final ReplyTranslations translations;
    private final Caller caller;
    private final Validator validator;

    OwnReplies(
            ReplyRepository replies,
            ReplyQueries queries,
            PublishedItems items,
            ReplyAttachments attachments,
            ReplyAttachmentQueries files,
            ReplyTranslations translations,
            Caller caller,
            Validator validator) {
        this.replies = replies;
        this.queries = queries;
        this.items = items;
        this.attachments = attachments;
        this.files = files;
        this.translations = translations;
        this.caller = caller;
        this.validator = validator;
    }

    public OwnReply require(int round, String party) {
        return read(round, party, replies.requireOwn(round, party));
    }

    /** The attachments that the reply's answers may name, in the order in which they came. */
    public List<SealedFile> files(OwnReply reply) {
        return files.present(reply.round(), reply.party(), caller.answersFor());
    }

    /** The texts of the reply's answers in further languages, by the number of the question. */
    public Map<String, List<SealedTranslation>> translations(OwnReply reply) {
        return translations.of(replies.requireOwn(reply.round(), reply.party()));
    }

    /** The reply, locked to save many answers to it; refused if it takes no answers. */
    public HeldReply hold(int round, String party) {
        var reply = replies.requireOwnToSubmit(round, party);
        reply.requireDraft();
        return new HeldReply(reply, read(round, party, reply), attachments, translations, validator);
    }

    /** Writes the changes to the database and gives the reply's new tag. */
    public EntityTag written(HeldReply held) {
        replies.flush();
        return held.tag();
    }

    private OwnReply read(int round, String party, Reply reply) {
        var asked = reply.questionnaire();
        return new OwnReply(
                round,
                party,
                reply.version(),
                asked.number(),
                asked.authentic(),
                items.of(asked),
                queries.drafted(reply.id()));
    }
}
