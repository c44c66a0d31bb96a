using KnowledgeGraph.Cypher.Port;

namespace KnowledgeGraph.Cypher.Errors;

/// <summary>Sees to it that no other error than <see cref="CypherException"/> leaves the engine, and that it shows the place.</summary>
internal static class Guard
{
    public static T Run<T>(string statement, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (CypherException error)
        {
            throw error.In(statement);
        }
        catch (GraphRuleException error)
        {
            var kind = error.IsViolation ? ErrorClass.ConstraintValidationFailed : ErrorClass.SchemaError;
            throw new CypherException(kind, error.IsViolation ? "ConstraintViolation" : "SchemaRule", ErrorPhase.Runtime, error.Message, null, error);
        }
        catch (Exception error) when (error is InsufficientExecutionStackException)
        {
            throw new CypherException(ErrorClass.LimitExceeded, "NestingTooDeep", ErrorPhase.Runtime, "The statement nests too deep.", null, error);
        }
        catch (OutOfMemoryException error)
        {
            throw new CypherException(ErrorClass.LimitExceeded, "OutOfMemory", ErrorPhase.Runtime, "The statement needs more memory than there is.", null, error);
        }
        catch (Exception error) when (error is OverflowException or ArgumentException or NullReferenceException or IndexOutOfRangeException or InvalidCastException or KeyNotFoundException or FormatException)
        {
            throw new CypherException(ErrorClass.SemanticError, "Internal", ErrorPhase.Runtime, "The statement could not be run: " + error.Message, null, error);
        }
    }
}
