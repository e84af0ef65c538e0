package org.lanzarote.monitoring.platform.problem;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.NotBlank;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Says where in a request something is wrong: a JSON pointer in the body, or a parameter's name. */
final class Pointers {

    /**
     * Names that may be repeated in a pointer: those of our fields and of questions. Anything else is the caller's
     * text, and is not repeated.
     */
    private static final Pattern NAME =
            Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,39}|[1-9][0-9]?(\\.[1-9][0-9]?)?(\\.[a-z])?");

    private static final String BLANK = ConstraintWords.code(NotBlank.class);

    private Pointers() {}

    static Refusal refusal(ConstraintViolationException e) {
        var violations = e.getConstraintViolations().stream()
                .map(Pointers::violation)
                .sorted(Comparator.comparing(Violation::toString))
                .toList();
        return refusal(eachOnce(violations));
    }

    /** A blank value gets no other violation. */
    private static List<Violation> eachOnce(List<Violation> violations) {
        var blank = violations.stream()
                .filter(Pointers::isBlank)
                .map(Violation::pointer)
                .collect(toSet());
        return violations.stream()
                .filter(violation -> isBlank(violation) || !blank.contains(violation.pointer()))
                .toList();
    }

    private static boolean isBlank(Violation violation) {
        return violation.pointer() != null && violation.code().equals(BLANK);
    }

    private static Refusal refusal(List<Violation> violations) {
        boolean bodyIsWrong = violations.stream().anyMatch(violation -> violation.pointer() != null);
        return bodyIsWrong
                ? Refusal.of(ProblemType.INVALID, ProblemMessage.NOT_VALID_CONTENT, violations)
                : Refusal.of(ProblemType.BAD_PARAMETER, ProblemMessage.NOT_VALID_PARAMETER, violations);
    }

    static String of(List<JsonMappingException.Reference> path) {
        var pointer = new StringBuilder();
        for (var step : path) {
            var name = step.getFieldName();
            if (name == null) {
                pointer.append('/').append(step.getIndex());
            } else if (NAME.matcher(name).matches()) {
                pointer.append('/').append(escape(name));
            } else {
                break;
            }
        }
        return pointer.toString();
    }

    /** The name of a parameter, where it may be repeated. */
    static String name(String parameter) {
        return NAME.matcher(parameter).matches() ? parameter : "";
    }

    static String of(Path path) {
        var pointer = new StringBuilder();
        path.forEach(node -> append(pointer, node));
        return pointer.toString();
    }

    private static Violation violation(ConstraintViolation<?> violation) {
        var pointer = new StringBuilder();
        boolean inBody = false;
        String parameter = "";
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
                inBody = Endpoint.BODY.equals(parameter);
            } else if (node.getKind() != ElementKind.METHOD) {
                append(pointer, node);
                parameter = node.getName();
            }
        }
        return inBody
                ? Violation.at(pointer.toString(), ConstraintWords.of(violation))
                : Violation.of(parameter, ConstraintWords.of(violation));
    }

    private static void append(StringBuilder pointer, Path.Node node) {
        if (node.getIndex() != null) {
            pointer.append('/').append(node.getIndex());
        } else if (node.getKey() != null) {
            pointer.append('/').append(escape(node.getKey().toString()));
        }
        if (node.getKind() == ElementKind.PROPERTY) {
            pointer.append('/').append(escape(node.getName()));
        }
    }

    private static String escape(String step) {
        return step.replace("~", "~0").replace("/", "~1");
    }
}
