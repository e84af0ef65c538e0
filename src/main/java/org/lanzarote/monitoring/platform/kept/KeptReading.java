package org.lanzarote.monitoring.platform.kept;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.published.Generation;
import org.lanzarote.monitoring.platform.trail.Disclosure;

/**
 * Gives a reader the page that was made for this reader before, if nothing has changed since. It asks for the generation
 * before the operation reads anything, and runs inside the trail.
 */
@KeptForReader
@Interceptor
@Priority(Interceptor.Priority.APPLICATION + 200)
class KeptReading {

    private final ReaderQuestions questions;
    private final Generation generation;
    private final KeptPages pages;
    private final PageBytes bytes;
    private final Disclosure disclosure;
    private final ObjectMapper json;

    KeptReading(
            ReaderQuestions questions,
            Generation generation,
            KeptPages pages,
            PageBytes bytes,
            Disclosure disclosure,
            ObjectMapper json) {
        this.questions = questions;
        this.generation = generation;
        this.pages = pages;
        this.bytes = bytes;
        this.disclosure = disclosure;
        this.json = json;
    }

    @AroundInvoke
    @Nullable Object read(InvocationContext call) throws Exception {
        var asked = questions.asked();
        if (asked.isEmpty()) {
            return call.proceed();
        }
        var question = asked.orElseThrow();
        var now = generation.now();
        var page = pages.find(question, now);
        if (page == null) {
            page = made(requireNonNull(call.proceed()), now);
            pages.keep(question, page);
        }
        disclosure.restricted(page.restricted());
        bytes.give(page);
        return page.shown();
    }

    private KeptPage made(Object answer, Generation.GenerationNames now) throws JsonProcessingException {
        return KeptPage.of(answer, json.writeValueAsBytes(answer), now, disclosure.isRestricted());
    }
}
