package org.lanzarote.monitoring.replies.validation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.problem.AskedLanguage;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.questionnaire.PublishedItems;
import org.lanzarote.monitoring.replies.attached.ReplyAttachments;
import org.lanzarote.monitoring.replies.reply.AnswerRepository;
import org.lanzarote.monitoring.replies.reply.Reply;
import org.lanzarote.monitoring.replies.reply.WorkingCopyAnswer;
import org.lanzarote.monitoring.replies.translation.TranslationQueries;
import org.lanzarote.monitoring.replies.translation.TranslationQueries.CurrentTranslation;

/** Checks a reply as a submission would, without submitting it. */
@Path("/rounds/{round}/replies/{party}/validation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Replies")
@Trailed
@Transactional
class ReplyValidationResource {

    private final AnswerRepository answers;
    private final ReplyAttachments attachments;
    private final TranslationQueries translations;
    private final PublishedItems items;
    private final Disclosure disclosure;
    private final Caller caller;
    private final AskedLanguage language;

    ReplyValidationResource(
            AnswerRepository answers,
            ReplyAttachments attachments,
            TranslationQueries translations,
            PublishedItems items,
            Disclosure disclosure,
            Caller caller,
            AskedLanguage language) {
        this.answers = answers;
        this.attachments = attachments;
        this.translations = translations;
        this.items = items;
        this.disclosure = disclosure;
        this.caller = caller;
        this.language = language;
    }

    @GET
    @RolesAllowed({Role.FOCAL_POINT, Role.DELEGATE})
    @Operation(
            summary = "Check the reply as a submission would",
            description = "Nothing changes. The result has everything missing or wrong at once, and the progress of"
                    + " each section, told in English, or in French by Accept-Language; submitReply refuses for every ERROR reported here, and for no other. A "
                    + "delegate gets its own sections, without what other sections decide.")
    public ReplyValidation validateReply(@RestPath int round, @RestPath String party) {
        var inHand = answers.requireInHand(round, party);
        var reply = inHand.get(0).reply();
        disclosure.ownWorkingCopy(reply.id());
        var asked = items.of(reply.questionnaire());
        var standing = inHand.stream().map(WorkingCopyAnswer::of).toList();
        var check = new ReplyCheck(asked, standing, attachments.standing(reply, standing));
        boolean whole = caller.delegate().isEmpty();
        var told = language.told();
        return new ReplyValidation(
                reply.questionnaire().number(),
                whole ? WorkingCopyAnswer.tag(reply, standing).header() : null,
                whole ? check.errors().isEmpty() : null,
                Stream.concat(check.remarks().stream(), stale(reply))
                        .map(remark -> remark.in(told))
                        .toList(),
                SectionProgress.of(reply.questionnaire().sections(), asked, check),
                check.progress());
    }

    /** Warnings for stale translations, which do not prevent a submission and are submitted as stale. */
    private Stream<ReplyRemark> stale(Reply reply) {
        return translations.current(reply.id()).stream()
                .filter(CurrentTranslation::stale)
                .map(left -> new ReplyRemark(
                        "/answers/" + left.question(),
                        left.question(),
                        RemarkSeverity.WARNING,
                        ReplyValidationMessage.TRANSLATION_STALE.with(left.language())));
    }
}
