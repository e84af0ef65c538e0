package org.lanzarote.monitoring.stakeholders.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.people.party.PartyRepository;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.html.PageAsked;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.preparation.question.Item;
import org.lanzarote.monitoring.preparation.questionnaire.Question;
import org.lanzarote.monitoring.preparation.questionnaire.QuestionnaireRepository;
import org.lanzarote.monitoring.replies.printing.ValueWords;
import org.lanzarote.monitoring.stakeholders.submission.PartyCommentView;
import org.lanzarote.monitoring.stakeholders.submission.StakeholderTexts;

/** Shows submissions to those who may read them, and published copies to everybody else. */
@ApplicationScoped
class StakeholderReading {

    private final StakeholderQueries queries;
    private final StakeholderTexts texts;
    private final PartyRepository parties;
    private final Disclosure disclosure;
    private final Caller caller;
    private final QuestionnaireRepository questionnaires;

    StakeholderReading(
            StakeholderQueries queries,
            StakeholderTexts texts,
            PartyRepository parties,
            Disclosure disclosure,
            Caller caller,
            QuestionnaireRepository questionnaires) {
        this.questionnaires = questionnaires;
        this.parties = parties;
        this.queries = queries;
        this.texts = texts;
        this.disclosure = disclosure;
        this.caller = caller;
    }

    /** One page of rows: first what the caller reads itself, then published copies. */
    List<StakeholderSubmissionRow> rows(int round, @Nullable String party, PageQuery page) {
        var after = page.after(ListPlace::of, ListPlace.FIRST);
        var fetch = page.fetch();
        var themselves = party == null
                ? queries.rows(round, caller, after, fetch)
                : queries.rowsOn(party, round, caller, after, fetch);
        if (themselves.size() == fetch.getSize()) {
            return themselves;
        }
        var copies = party == null
                ? queries.published(round, caller, after, fetch)
                : queries.publishedOn(party, round, caller, after, fetch);
        return Stream.concat(themselves.stream(), copies.stream())
                .limit(fetch.getSize())
                .toList();
    }

    RestResponse<StakeholderSubmissionView> show(int round, UUID id, PageAsked page) {
        return itself(round, id, page)
                .or(() -> copy(round, id, page))
                .orElseThrow(NotFound.of("stakeholder submission", id));
    }

    private Optional<RestResponse<StakeholderSubmissionView>> itself(int round, UUID id, PageAsked page) {
        var found = queries.head(round, id, caller.submitsFor(), caller.isSecretariat(), caller.isInsider());
        disclosure.restricted(found.isPresent());
        return found.map(head -> {
            var comments = texts.comments(id);
            var reactions = reactions(head.publishedAs());
            var under = under(round, comments, reactions, page);
            return EntityTag.of(head.version()).on(head.with(texts.answers(id), comments, reactions, caller, under));
        });
    }

    private Optional<RestResponse<StakeholderSubmissionView>> copy(int round, UUID id, PageAsked page) {
        return queries.publishedHead(round, id).map(head -> {
            var comments = queries.publishedComments(id);
            var reactions = queries.publishedReactions(id);
            var under = under(round, comments, reactions, page);
            return EntityTag.of(head.version())
                    .on(head.with(queries.publishedAnswers(id), comments, reactions, caller, under));
        });
    }

    private @Nullable SubmissionPageHead under(
            int round, List<PartyCommentView> comments, List<PartyReactionView> reactions, PageAsked page) {
        if (!page.isPage()) {
            return null;
        }
        var named = Stream.concat(
                        comments.stream().map(PartyCommentView::party),
                        reactions.stream().map(PartyReactionView::party))
                .collect(Collectors.toSet());
        var questionnaire =
                questionnaires.inForce(round).orElseThrow(NotFound.of("published questionnaire of round", round));
        return new SubmissionPageHead(
                round,
                new ValueWords(page.language(), questionnaire.authentic()),
                parties.known(named).values().stream()
                        .collect(Collectors.toMap(Party::iso3, party -> party.title(page.language()))),
                questionnaires.questionsInForce(round).values().stream()
                        .map(Question::content)
                        .collect(Collectors.toMap(Item::number, Function.identity())));
    }

    private List<PartyReactionView> reactions(@Nullable UUID published) {
        return published == null ? List.of() : queries.publishedReactions(published);
    }
}
