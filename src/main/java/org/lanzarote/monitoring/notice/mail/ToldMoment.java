package org.lanzarote.monitoring.notice.mail;

import java.time.Instant;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.language.MomentInWords;
import org.lanzarote.monitoring.platform.problem.Told;

/** A moment as a letter tells it. */
record ToldMoment(Instant at) implements Told {

    @Override
    public String code() {
        return at.toString();
    }

    @Override
    public String english() {
        return MomentInWords.of(at, Language.EN);
    }

    @Override
    public String french() {
        return MomentInWords.of(at, Language.FR);
    }
}
