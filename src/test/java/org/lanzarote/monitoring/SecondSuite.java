package org.lanzarote.monitoring;

import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * The half of the tests that is about platform, files, people, questionnaires, children, findings and what goes across;
 * beside {@link FirstSuite}.
 */
@Suite
@SelectPackages({
    "org.lanzarote.monitoring.platform",
    "org.lanzarote.monitoring.files",
    "org.lanzarote.monitoring.people",
    "org.lanzarote.monitoring.preparation",
    "org.lanzarote.monitoring.children",
    "org.lanzarote.monitoring.analysis",
    "org.lanzarote.monitoring.inquiry",
    "org.lanzarote.monitoring.notice"
})
class SecondSuite {}
