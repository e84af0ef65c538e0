package org.lanzarote.monitoring.preparation.question;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import org.hibernate.type.format.jackson.JacksonJsonFormatMapper;
import org.jspecify.annotations.Nullable;

/** The format of questions and answers in JSON columns, which stays the same when the API's own JSON changes. */
@JsonFormat
@PersistenceUnitExtension
@Singleton
class StoredJson implements FormatMapper {

    private static final String NOTHING = "{}";
    private static final Pattern CHOICE = Pattern.compile("\\{\"value\": ?\"(\\w{1,40})\"}");

    private static final int ITEMS_AT_HAND = 1_000;

    private final Cache<String, Item> items =
            Caffeine.newBuilder().maximumSize(ITEMS_AT_HAND).build();

    private final FormatMapper json = new JacksonJsonFormatMapper(JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build());

    /**
     * Most answers are a text alone or one choice, which are read without a parser. Whoever reads the items of a version
     * as a whole takes them from the questionnaire's cache. The items here serve the entities: an answer that is loaded
     * to be changed comes with its question, and a reply with all of its questions. The same words give the same item, so
     * they are parsed once.
     */
    @Override
    public <T> T fromString(CharSequence stored, JavaType<T> type, WrapperOptions options) {
        if (type.getJavaTypeClass() == Item.class) {
            return type.cast(items.get(stored.toString(), words -> (Item) json.fromString(words, type, options)));
        }
        var plain = type.getJavaTypeClass() == AnswerContent.class ? plain(stored) : null;
        return plain == null ? json.fromString(stored, type, options) : type.cast(plain);
    }

    private static @Nullable AnswerContent plain(CharSequence stored) {
        if (NOTHING.contentEquals(stored)) {
            return AnswerContent.NONE;
        }
        var choice = CHOICE.matcher(stored);
        return choice.matches() ? AnswerContent.of(choice.group(1)) : null;
    }

    @Override
    public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
        return json.toString(value, type, options);
    }
}
