package org.lanzarote.monitoring.analysis.comment;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.rapporteur.Rapporteurs;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.citation.CurrentText;
import org.lanzarote.monitoring.platform.trail.Disclosure;

/** Shows findings that lie open, each with its comment and answer as far as the caller reads them. */
@ApplicationScoped
class CommentReading {

    private final ReadableSources sources;
    private final Rapporteurs rapporteurs;
    private final Disclosure disclosure;
    private final Caller caller;

    CommentReading(ReadableSources sources, Rapporteurs rapporteurs, Disclosure disclosure, Caller caller) {
        this.sources = sources;
        this.rapporteurs = rapporteurs;
        this.disclosure = disclosure;
        this.caller = caller;
    }

    Function<CommentedRow, CommentedFindingView> tell(int round, List<CommentedRow> rows) {
        disclosure.restricted(true);
        var texts = sources.read(rows.stream()
                .flatMap(row -> Stream.concat(Stream.of(row.text()), Stream.ofNullable(row.answeredText())))
                .distinct()
                .toList());
        var answering = rapporteurs.writing(round);
        return row -> view(row, texts, answering);
    }

    private CommentedFindingView view(CommentedRow row, Map<UUID, CurrentText> texts, Predicate<String> answering) {
        boolean oversees = caller.isInsider();
        var text = requireNonNull(texts.get(row.text()));
        return new CommentedFindingView(
                row.place(),
                row.tag().header(),
                oversees ? row.finding() : null,
                row.question(),
                text.text(),
                text.links(),
                text.sources(),
                oversees ? row.revision() : null,
                row.currentRevision(),
                row.comment(!oversees),
                answer(row, texts, oversees),
                permitted(row, answering));
    }

    private static @Nullable CommentAnswerView answer(
            CommentedRow row, Map<UUID, CurrentText> texts, boolean oversees) {
        if (row.disposition() == null) {
            return null;
        }
        return new CommentAnswerView(
                row.disposition(),
                requireNonNull(row.reason()),
                row.answeredText() == null
                        ? null
                        : requireNonNull(texts.get(row.answeredText())).text(),
                requireNonNull(row.answeredAt()),
                oversees ? row.answeredBy() : null);
    }

    private List<CommentedAction> permitted(CommentedRow row, Predicate<String> answering) {
        List<CommentedAction> permitted = new ArrayList<>();
        if (row.state() == CommentPeriodState.OPEN && (caller.answersFor().equals(row.party()) || row.given())) {
            permitted.add(CommentedAction.COMMENT);
        }
        if (row.asksForAnswer() && answering.test(row.question())) {
            permitted.add(CommentedAction.ANSWER);
        }
        return permitted;
    }
}
