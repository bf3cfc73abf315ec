package fi.arvio.assessment.comment;

import fi.arvio.assessment.submission.ItemKey;

/** Words that are the present answer of somebody to an item. */
record WrittenAnswer(ItemKey key, String words) {}
