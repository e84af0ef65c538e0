package org.lanzarote.monitoring.outcome.moving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.chapter.Chapter;
import org.lanzarote.monitoring.outcome.chapter.ChapterRepository;
import org.lanzarote.monitoring.outcome.chapter.ChapterTitles;
import org.lanzarote.monitoring.outcome.chapter.Heading;
import org.lanzarote.monitoring.outcome.chapter.ReportScope;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.problem.Violations;

/** Moves sub-headings of chapters with all that stands under them, and inserts new ones. */
@ApplicationScoped
class HeadingMoves {

    private final ParagraphMoves paragraphs;
    private final Renumbering renumbering;
    private final Event<SectionMoved> moves;
    private final ChapterRepository chapters;

    HeadingMoves(
            ParagraphMoves paragraphs, Renumbering renumbering, Event<SectionMoved> moves, ChapterRepository chapters) {
        this.paragraphs = paragraphs;
        this.renumbering = renumbering;
        this.moves = moves;
        this.chapters = chapters;
    }

    void move(ReportScope scope, Chapter from, String key, HeadingPlace wish) {
        var heading = from.headings().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound.of("heading", key));
        var violations = new Violations();
        var named = wish.chapter() == null ? from : scope.chapters().get(wish.chapter());
        violations.require(named != null, "/chapter", MovingMessage.NO_CHAPTER.with(wish.chapter()));
        violations.orThrow(MovingMessage.PLACE_INVALID);
        var to = Objects.requireNonNull(named);
        var order = paragraphs.inOrder(scope.report());
        var under = order.stream()
                .filter(paragraph -> paragraph.chapter().equals(from) && key.equals(paragraph.heading()))
                .toList();
        boolean untranslated = new ChapterTitles(from).isAwaited(key);
        from.remove(heading);
        to.insert(index(to, key, wish, violations), heading);
        violations.orThrow(MovingMessage.PLACE_INVALID);
        if (untranslated) {
            to.awaitTranslation(key);
        }
        order.removeAll(under);
        under.forEach(paragraph -> paragraph.move(to, key));
        order.addAll(ParagraphSpot.after(order, to, key), under);
        if (!to.equals(from)) {
            moves.fire(new SectionMoved(from, key, to));
        }
        renumbering.reorder(order, List.of());
        chapters.flush();
        chapters.getEntityManager().refresh(from);
    }

    void insert(Chapter chapter, InsertHeading wish) {
        var violations = new Violations();
        chapter.insert(index(chapter, wish.heading().key(), wish.place(), violations), wish.heading());
        violations.orThrow(MovingMessage.PLACE_INVALID);
        chapters.flush();
    }

    /** The index of the place in the chapter, or a report of what is wrong with it. */
    private static int index(Chapter chapter, String key, HeadingPlace wish, Violations violations) {
        var keys = chapter.headings().stream().map(Heading::key).toList();
        var beside = wish.after() == null ? wish.before() : wish.after();
        var pointer = wish.after() == null ? "/before" : "/after";
        violations.require(!keys.contains(key), "/chapter", MovingMessage.HEADING_TAKEN.with(chapter.numeral(), key));
        violations.require(wish.after() == null || wish.before() == null, "/before", MovingMessage.ONE_NEIGHBOUR);
        violations.require(!key.equals(beside), pointer, MovingMessage.BESIDE_ITSELF);
        violations.require(
                beside == null || beside.equals(key) || keys.contains(beside),
                pointer,
                MovingMessage.NO_HEADING.with(chapter.numeral(), beside));
        return at(keys.indexOf(beside), keys.size(), beside, wish);
    }

    private static int at(int index, int size, @Nullable String beside, HeadingPlace wish) {
        return beside == null || index < 0 ? size : wish.after() == null ? index : index + 1;
    }
}
