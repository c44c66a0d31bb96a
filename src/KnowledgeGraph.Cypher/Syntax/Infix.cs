using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>Operators between operands, and how strongly they bind.</summary>
internal static class Infix
{
    public const int Not = 4;
    public const int Comparison = 5;
    public const int Predicate = 6;
    public const int Sign = 10;

    private const int Sum = 7;
    private const int Product = 8;
    private const int Power = 9;

    /// <summary>The operator at the cursor; strength 0 when there is none.</summary>
    public static (BinaryOperator Operator, int Strength, int Words) Find(Cursor cursor) => cursor.Kind switch
    {
        LexemeKind.Name => Word(cursor),
        LexemeKind.Equal => (BinaryOperator.Equal, Comparison, 1),
        LexemeKind.NotEqual => (BinaryOperator.NotEqual, Comparison, 1),
        LexemeKind.Less => (BinaryOperator.Less, Comparison, 1),
        LexemeKind.LessOrEqual => (BinaryOperator.LessOrEqual, Comparison, 1),
        LexemeKind.Greater => (BinaryOperator.Greater, Comparison, 1),
        LexemeKind.GreaterOrEqual => (BinaryOperator.GreaterOrEqual, Comparison, 1),
        LexemeKind.Matches => (BinaryOperator.Matches, Predicate, 1),
        LexemeKind.Plus => (BinaryOperator.Add, Sum, 1),
        LexemeKind.Bars => (BinaryOperator.Concatenate, Sum, 1),
        LexemeKind.Minus => (BinaryOperator.Subtract, Sum, 1),
        LexemeKind.Star => (BinaryOperator.Multiply, Product, 1),
        LexemeKind.Slash => (BinaryOperator.Divide, Product, 1),
        LexemeKind.Percent => (BinaryOperator.Modulo, Product, 1),
        LexemeKind.Caret => (BinaryOperator.Power, Power, 1),
        _ => (default, 0, 0),
    };

    private static (BinaryOperator Operator, int Strength, int Words) Word(Cursor cursor)
    {
        var word = cursor.Current;
        if (word.Is("OR"))
        {
            return (BinaryOperator.Or, 1, 1);
        }

        if (word.Is("XOR"))
        {
            return (BinaryOperator.Xor, 2, 1);
        }

        if (word.Is("AND"))
        {
            return (BinaryOperator.And, 3, 1);
        }

        if (word.Is("IN"))
        {
            return (BinaryOperator.In, Predicate, 1);
        }

        if (word.Is("CONTAINS"))
        {
            return (BinaryOperator.Contains, Predicate, 1);
        }

        if (word.Is("STARTS") && cursor.Peek(1).Is("WITH"))
        {
            return (BinaryOperator.StartsWith, Predicate, 2);
        }

        if (word.Is("ENDS") && cursor.Peek(1).Is("WITH"))
        {
            return (BinaryOperator.EndsWith, Predicate, 2);
        }

        return word.Is("IS") ? (default, Predicate, 1) : (default, 0, 0);
    }
}
