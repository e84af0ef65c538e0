package org.lanzarote.monitoring.outcome.reportpackage;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import jakarta.validation.ConstraintViolation;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.problem.Violation;
import org.lanzarote.monitoring.platform.problem.Violations;

/** What is wrong with the shape of a package; what it has is checked all the same, so that all is told at once. */
final class PackageShape {

    private final List<Violation> violations;
    private final NavigableSet<String> absent;

    PackageShape(Set<ConstraintViolation<ReportPackage>> found) {
        violations = found.stream().map(Violation::of).toList();
        absent = found.stream()
                .filter(violation -> violation.getInvalidValue() == null)
                .map(Violation::of)
                .map(violation -> Objects.requireNonNull(violation.pointer()))
                .collect(toCollection(TreeSet::new));
    }

    /** Ends the request if anything is wrong; each place is told once. */
    void orThrow(Violations sense) {
        var all = new Violations();
        all.within("", violations);
        var told = violations.stream().map(Violation::pointer).collect(toSet());
        all.within(
                "",
                sense.found().stream()
                        .filter(violation -> !told.contains(violation.pointer()))
                        .toList());
        all.orThrow(ReportPackageMessage.PACKAGE_INVALID);
    }

    /** Whether the package has all that must stand at this pointer. */
    boolean has(String pointer) {
        var beneath = absent.ceiling(pointer);
        if (beneath != null && (beneath.equals(pointer) || beneath.startsWith(pointer + "/"))) {
            return false;
        }
        for (int end = pointer.lastIndexOf('/'); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
            if (absent.contains(pointer.substring(0, end))) {
                return false;
            }
        }
        return true;
    }

    /** Visits each item of a list that has all it must have. */
    <T> void each(String list, @Nullable List<T> items, Visit<T> visit) {
        some(list, items, (item, i) -> {
            if (has(list + "/" + i)) {
                visit.item(item, i);
            }
        });
    }

    /** Visits each item of a list that is there. */
    <T> void some(String list, @Nullable List<T> items, Visit<T> visit) {
        for (int i = 0; items != null && i < items.size(); i++) {
            if (!absent.contains(list + "/" + i)) {
                visit.item(items.get(i), i);
            }
        }
    }

    /** Reports what stands in a list with the key of one before it; an item without a key has none. */
    <T> void once(String list, List<T> items, Function<T, @Nullable Object> key, String step, Violations sense) {
        Set<Object> seen = new HashSet<>();
        each(list, items, (item, i) -> {
            var said = key.apply(item);
            if (said != null) {
                sense.require(seen.add(said), list + "/" + i + step, ReportPackageMessage.TWICE_IN_PACKAGE.with(said));
            }
        });
    }

    /** Takes an item of a list and its index, which a pointer needs. */
    interface Visit<T> {
        void item(T item, int index);
    }
}
