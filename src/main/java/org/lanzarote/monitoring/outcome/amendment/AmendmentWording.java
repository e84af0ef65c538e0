package org.lanzarote.monitoring.outcome.amendment;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.tabling.TabledKind;
import org.lanzarote.monitoring.outcome.tabling.TabledText;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.text.HeadingWordsValidator;
import org.lanzarote.monitoring.platform.text.Marks;
import org.lanzarote.monitoring.platform.text.MarkupCheck;
import org.lanzarote.monitoring.platform.text.Slot;

/** The rules of what an amendment may say of the text that it amends. */
final class AmendmentWording {

    private static final int LONGEST_HEADING = 4_000;

    private AmendmentWording() {}

    /** Refuses a kind that the text does not allow, and words that could not stand there. */
    static void check(TabledText text, AmendmentKind kind, @Nullable String wording) {
        var violations = new Violations();
        violations.require(allows(text.kind(), kind), "/kind", AmendmentMessage.KIND_OF_TEXT.with(kind, text.kind()));
        if (kind == AmendmentKind.DELETE) {
            violations.require(wording == null, "/wording", AmendmentMessage.DELETION_HAS_NO_WORDS);
        } else {
            check(text, kind, wording, "/wording", violations);
        }
        violations.orThrow(AmendmentMessage.AMENDMENT_INVALID);
    }

    /** Refuses a text that was settled on and could not stand there, or one where none was. */
    static void checkSettled(Amendment amendment, DecideAmendment wish) {
        var violations = new Violations();
        if (wish.disposition() == AmendmentDisposition.ACCEPTED_IN_PART) {
            check(amendment.text, amendment.kind, wish.text(), "/text", violations);
        } else {
            violations.require(wish.text() == null, "/text", AmendmentMessage.SETTLED_IN_PART_ONLY);
        }
        violations.orThrow(AmendmentMessage.DISPOSITION_INVALID);
    }

    private static boolean allows(TabledKind text, AmendmentKind kind) {
        return switch (text) {
            case PARAGRAPH -> true;
            case RECOMMENDATION -> kind != AmendmentKind.INSERT_AFTER;
            case HEADING -> kind == AmendmentKind.REPLACE;
        };
    }

    private static void check(
            TabledText text, AmendmentKind kind, @Nullable String wording, String pointer, Violations violations) {
        if (wording == null || wording.isBlank()) {
            violations.add(pointer, AmendmentMessage.WORDS_NEEDED);
            return;
        }
        if (kind == AmendmentKind.REPLACE) {
            violations.require(!wording.equals(text.wording()), pointer, AmendmentMessage.READS_SO_ALREADY);
        }
        if (text.kind() == TabledKind.HEADING) {
            new MarkupCheck(violations).checkPlain(wording, pointer);
            violations.require(HeadingWordsValidator.isPlain(wording), pointer, AmendmentMessage.HEADING_NOT_PLAIN);
            violations.require(
                    wording.length() <= LONGEST_HEADING,
                    pointer,
                    AmendmentMessage.HEADING_TOO_LONG.with(LONGEST_HEADING));
            return;
        }
        new MarkupCheck(violations).check(wording, pointer);
        Slot.check(wording, Set.of(), pointer, violations);
        Marks.keep(wording, kind == AmendmentKind.REPLACE ? text.wording() : "", pointer, violations);
    }
}
