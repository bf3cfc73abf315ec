package fi.arvio.assessment.comment;

import fi.arvio.assessment.Database;

class PostgresCommentTest extends CommentContract {
    PostgresCommentTest() {
        super(Database.POSTGRES);
    }
}
