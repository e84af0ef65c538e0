package org.lanzarote.monitoring.platform.kept;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The bytes with which the present request is answered, where its answer is kept. */
@RequestScoped
class PageBytes {

    private @Nullable KeptPage given;

    void give(KeptPage page) {
        given = page;
    }

    /** The bytes of what is answered; none, where that is another answer than the one that is kept. */
    @SuppressWarnings("ReferenceEquality") // an empty page is equal to another
    Optional<byte[]> of(@Nullable Object answer) {
        return Optional.ofNullable(given).filter(page -> page.shown() == answer).map(KeptPage::body);
    }
}
