/**
 * What the Committee adopts and publishes: the report and what is made from it. Its rooms, each using those before it:
 * report, statement, reportpackage, factsheet and feedback.
 */
@NullMarked
package org.lanzarote.monitoring.outcome;

import org.jspecify.annotations.NullMarked;
