package org.lanzarote.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.HttpMethod;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.people.identity.EmailAddress;
import org.lanzarote.monitoring.people.identity.PersonalName;
import org.lanzarote.monitoring.platform.language.AllSeen;
import org.lanzarote.monitoring.platform.language.OneLine;
import org.lanzarote.monitoring.preparation.question.SafeMarkup;

/** No text that a request brings has a character that nobody sees. */
class SeenTextsTest {

    private static final Set<Class<? extends Annotation>> SEEN =
            Set.of(AllSeen.class, EmailAddress.class, OneLine.class, PersonalName.class, SafeMarkup.class);

    private static final List<String> UNSEEN = List.of("\u202E", "a\u202Eb", "https://www.example.org/\u202Ea");

    /** What names a thing that there is; another is refused. */
    private static final Set<String> KEYS = Set.of(
            "address",
            "after",
            "before",
            "chapter",
            "code",
            "codes",
            "coders",
            "country",
            "field",
            "from",
            "heading",
            "key",
            "language",
            "mark",
            "parties",
            "party",
            "place",
            "places",
            "question",
            "questions",
            "reactionsOf",
            "secret",
            "section",
            "sections",
            "seeAlso",
            "settler",
            "spans",
            "target",
            "targets",
            "term",
            "theme",
            "urgency",
            "value",
            "values");

    /** What stands in a text that there is; other words are refused. */
    private static final Set<String> QUOTED =
            Set.of("DraftTally.words", "NamesNobody.words", "Quotation.words", "*.passage");

    /** What is looked through for more than that, with the text that it belongs to. */
    private static final Set<String> CHECKED = Set.of(
            "ChangeTranslation.text",
            "Citation.document",
            "Citation.locator",
            "Citation.text",
            "DecideAmendment.text",
            "DraftStatement.lead",
            "DraftTextTranslation.lead",
            "LegalReference.title",
            "OwnAnswer.other",
            "OwnAnswer.text",
            "PackagedAnswer.other",
            "PackagedAnswer.text",
            "PackagedTranslation.text",
            "PartyComment.text",
            "PlaceObservation.lead",
            "ProposeAmendment.wording",
            "Reference.title",
            "ReviseAmendment.wording",
            "SaveAnswer.other",
            "SaveAnswer.text",
            "SaveTextTranslation.lead",
            "TextWithCitations.markdown",
            "TranslateAnswer.text");

    /** What is compared with what there is, and kept nowhere. */
    private static final Set<String> COMPARED =
            Set.of("IncomingDocument", "ListedFile", "Manifest", "Receipt", "ReceiptFile");

    @Test
    void everyTextOfABodyIsSeenWhole() {
        Set<Class<?>> records = new HashSet<>();
        bodies().forEach(body -> collect(body, records));

        assertThat(records).hasSizeGreaterThan(100);
        assertThat(records.stream()
                        .flatMap(body -> Stream.of(body.getRecordComponents()))
                        .filter(SeenTextsTest::isText)
                        .filter(text -> !isSeen(text) && !isSeen(ofEach(text)))
                        .map(text -> text.getDeclaringRecord().getSimpleName() + "." + text.getName())
                        .filter(text -> !isNone(text)))
                .isEmpty();
    }

    private static Stream<Type> bodies() {
        return ArchitectureTest.MAIN.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isMetaAnnotatedWith(HttpMethod.class))
                .map(JavaMethod::reflect)
                .flatMap(method -> Stream.of(method.getParameters()))
                .filter(parameter -> parameter.getName().equals("body"))
                .map(Parameter::getParameterizedType);
    }

    /** The records that a type brings. */
    private static void collect(Type type, Set<Class<?>> records) {
        if (type instanceof ParameterizedType of) {
            Stream.of(of.getActualTypeArguments()).forEach(one -> collect(one, records));
        } else if (type instanceof Class<?> body && body.isRecord() && records.add(body)) {
            Stream.of(body.getRecordComponents()).forEach(one -> collect(one.getGenericType(), records));
        }
    }

    private static boolean isText(RecordComponent component) {
        return component.getType() == String.class
                || component.getGenericType().getTypeName().equals("java.util.List<java.lang.String>");
    }

    private static boolean isSeen(AnnotatedElement text) {
        var form = text.getAnnotation(Pattern.class);
        return SEEN.stream().anyMatch(text::isAnnotationPresent)
                || (form != null && UNSEEN.stream().noneMatch(unseen -> unseen.matches(form.regexp())));
    }

    /** The texts of a list, or the text. */
    private static AnnotatedType ofEach(RecordComponent text) {
        return text.getAnnotatedType() instanceof AnnotatedParameterizedType list
                ? list.getAnnotatedActualTypeArguments()[0]
                : text.getAnnotatedType();
    }

    private static boolean isNone(String text) {
        var name = text.substring(text.indexOf('.') + 1);
        return COMPARED.contains(text.substring(0, text.indexOf('.')))
                || KEYS.contains(name)
                || QUOTED.contains(text)
                || QUOTED.contains("*." + name)
                || CHECKED.contains(text);
    }
}
